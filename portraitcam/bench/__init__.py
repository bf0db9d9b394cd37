"""Measurements of the running program: speed, leaks, endurance."""
