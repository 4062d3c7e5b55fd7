"""A client, one call and its typed reply, with abwire."""

import sys

from abwire import Convert

with Convert(key_id="id", key_secret="secret", account_id=1, project_id=2, base_url=sys.argv[1]) as convert:
    goal = convert.goals.get(100423)
    assert goal.name == "Newsletter sign-up"
