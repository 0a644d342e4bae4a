"""What it looks like: one widget a file, values in as reactives, past-tense messages out.

No widget reads a clock: the screen sets `now` each second; while the link is down all but `StatusLine` get
the time of which the data is true, so that nothing old looks live. Their look is in styles/.

`status_line` line 1 · `rollouts_table`, `selected_panel` the list · `heading`, `rollout_bars`, `steps_line`,
`revisions_table`, `pods_table`, `events_table` one rollout · `undo_panel` the dialog · `help_panel` ·
`key_bar` the last line. `lines` and `cursor_lines` are their bases, `cells` and `glyphs` what they draw with.
"""
