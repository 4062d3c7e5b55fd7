"""Data as a shop's project at Convert has it: goals, audiences, locations, and experiences with reports to plot."""

from __future__ import annotations

from dataclasses import dataclass, field
from random import Random

from abwire.testing.engine.schemas import JSON
from abwire.testing.engine.state import ReportShape, State
from abwire.testing.vendors.convert_reports import DAYS, START
from abwire.testing.vendors.convert_routes import Route
from abwire.testing.vendors.convert_store import collection, create
from abwire_runtime._public import public_in

_DAY = 86_400
_PROJECT = "/accounts/{account_id}/projects/{project_id}"
_GOALS = (
    ("Placed an order", "revenue"),
    ("Added to the cart", "code_trigger"),
    ("Signed up for the newsletter", "code_trigger"),
    ("Opened the checkout", "visits_page"),
)
_AUDIENCES = ("Returning visitors", "Mobile visitors", "Visitors from search", "Customers in Germany")
_LOCATIONS = ("Home page", "Product pages", "Cart", "Checkout")
_EXPERIENCES = (
    ("Headline on the home page", "/", ("Names the benefit", "Asks a question", "Shows the price")),
    ("Checkout button", "/checkout", ("Green button", "Larger button", "Button with a lock")),
    ("Free shipping banner", "/cart", ("Above the cart", "Beside the total", "Closes by itself")),
    ("Product photos", "/products", ("Four photos", "Photos with people", "A short video")),
    ("Shorter sign-up form", "/sign-up", ("Two fields", "E-mail alone", "Two steps")),
    ("Order of reviews", "/products", ("Newest first", "Most helpful first", "With photos first")),
)
_STATUSES = ("active", "completed", "active", "paused")


@public_in("abwire.testing")
@dataclass(frozen=True)
class ShopData:
    """What :meth:`abwire.testing.FakeApi.populate` made.

    Attributes:
        goals: The ids of the goals, by their names.
        audiences: The ids of the audiences, by their names.
        locations: The ids of the locations, by their names.
        experiences: The ids of the experiences, by their names.
        winners: The name of the variation that converts best, by the id of the experience.
    """

    goals: dict[str, int] = field(default_factory=dict)
    audiences: dict[str, int] = field(default_factory=dict)
    locations: dict[str, int] = field(default_factory=dict)
    experiences: dict[str, int] = field(default_factory=dict)
    winners: dict[int, str] = field(default_factory=dict)


def fill_shop(state: State, *, seed: int = 0, experiences: int = 4, variations: int = 3, days: int = DAYS) -> ShopData:
    """Fill the collections of the project of the credentials.

    Args:
        state: Where the objects are stored.
        seed: Varies rates, visitors and winners. The same seed gives the same data.
        experiences: How many experiences there are. Each begins a week after the one before.
        variations: How many variations each has, with the original.
        days: How many days each has been reported on.

    Returns:
        The ids of what was made.

    Raises:
        ValueError: A number is too small.
    """
    if experiences < 1 or variations < 2 or days < 1:
        raise ValueError("there are at least one experience, two variations and one day")
    random = Random(seed)
    goals = {
        name: _create(state, "goals", name=name, type=kind, status="active", key=_key(name)) for name, kind in _GOALS
    }
    audiences = {
        name: _create(state, "audiences", name=name, type="transient", status="active", key=_key(name))
        for name in _AUDIENCES
    }
    locations = {name: _create(state, "locations", name=name, status="active", key=_key(name)) for name in _LOCATIONS}
    made = ShopData(goals, audiences, locations)
    for number in range(experiences):
        title, path, changes = _EXPERIENCES[number % len(_EXPERIENCES)]
        round_ = number // len(_EXPERIENCES)
        name = title if not round_ else f"{title}, round {round_ + 1}"
        begin = START + 7 * number * _DAY
        identifier = _create(
            state,
            "experiences",
            name=name,
            key=_key(name),
            type="a/b",
            status=_STATUSES[number % len(_STATUSES)],
            url=f"https://shop.example{path}",
            description=f"Does it convert better? Planned for {days} days.",
            start_time=begin,
            end_time=begin + days * _DAY,
            traffic_distribution=100,
            goals=list(goals.values()),
            primary_goal=next(iter(goals.values())),
            audiences=[random.choice(list(audiences.values()))],
            locations=[random.choice(list(locations.values()))],
        )
        names = (
            "Original",
            *(changes[index] if index < len(changes) else f"Variation {index + 1}" for index in range(variations - 1)),
        )
        winner = random.randrange(1, variations)
        lifts = [0.0, *(random.uniform(-0.004, 0.005) for _ in names[1:])]
        lifts[winner] = random.uniform(0.014, 0.02)
        item = collection(state, _path(state, "experiences"))[identifier]
        item.shape = ReportShape(seed, tuple(lifts))
        share = round(100 / variations, 4)
        item.values["variations"] = [
            {
                "id": identifier * 10 + index,
                "name": each,
                "key": f"{identifier * 10 + index}-{_key(each)}"[:32],
                "is_baseline": index == 0,
                "status": "running",
                "traffic_distribution": share,
            }
            for index, each in enumerate(names)
        ]
        made.experiences[name] = identifier
        made.winners[identifier] = names[winner]
    return made


def _path(state: State, name: str) -> str:
    known = state.credentials
    return f"{_PROJECT.format(account_id=known.account_id, project_id=known.project_id)}/{name}"


def _create(state: State, name: str, /, **values: JSON) -> int:
    items = collection(state, _path(state, name))
    return int(create(state, items, Route("create", f"{_PROJECT}/{name}"), values).id)


def _key(name: str) -> str:
    return name.lower().replace(" ", "-").replace(",", "")[:32]
