"""The window. Only modules in here know Qt; nothing is opened on import."""
