"""A client, one call and its reply as a dict, with httpx alone."""

import sys

import httpx

with httpx.Client(base_url=sys.argv[1], headers={"Authorization": "Bearer id:secret"}) as client:
    response = client.get("/accounts/1/projects/2/goals/100423")
    response.raise_for_status()
    goal = response.json()
    assert goal["name"] == "Newsletter sign-up"
