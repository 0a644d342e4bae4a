"""What happens when: command line, app, screens and all side effects."""
