"""Rollouts that go wrong the way real ones do, one small script each."""
