"""A client, one call and its typed reply, with the stock output of openapi-python-client."""

import sys
from importlib import import_module  # the stock output is not there where types are checked

get_goal = import_module("stock_convert.api.goals.get_goal")

with import_module("stock_convert").AuthenticatedClient(base_url=sys.argv[1], token="id:secret") as client:
    goal = get_goal.sync(account_id=1, project_id=2, goal_id=100423, client=client)
    assert goal.name == "Newsletter sign-up"
