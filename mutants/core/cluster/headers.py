"""What may stand in a header: a value that comes from a file must not bring a header of its own."""

SPACE, DELETE = 0x20, 0x7F


def flaw(value: str) -> str:
    """Return what keeps `value` from being sent in a header, "" for nothing. Source: RFC 9110 5.5."""
    if "\n" in value or "\r" in value:
        return "holds a line break"
    if any((ord(sign) < SPACE and sign != "\t") or ord(sign) == DELETE for sign in value):
        return "holds a control character"
    try:
        value.encode()
    except UnicodeEncodeError:
        return "is not UTF-8 text"
    return ""
