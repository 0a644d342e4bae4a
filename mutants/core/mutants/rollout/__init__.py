"""What is true of a rollout: values in, values out. No I/O, no asyncio, nothing that draws."""
