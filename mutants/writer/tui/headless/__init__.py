"""rolldeck without a screen: lines and JSON for scripts, pipes and terminals that cannot place a cursor.

The same followers and the same writer as the screens, and no Textual.
"""
