"""The screens: each consumes a stream of pictures and hands values to its widgets."""
