"""What generated clients run on: models, decoding, requests and replies. One copy serves all APIs."""
