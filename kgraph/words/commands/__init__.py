"""What commands say: help, options, notes, wrong usage."""
