"""Mutation testing: does a test notice when the streaming core or the writer says something else?"""
