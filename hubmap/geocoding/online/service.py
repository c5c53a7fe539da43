"""Any geocoder of geopy as a service: how it is made from the settings, asked, and how its errors are told."""

from __future__ import annotations

import inspect
import json
import logging
import os
import warnings
from dataclasses import dataclass, field
from pathlib import Path
from typing import TYPE_CHECKING, Any, Final, NoReturn

from geopy.adapters import AdapterHTTPError, BaseSyncAdapter
from geopy.exc import (
    GeocoderAuthenticationFailure,
    GeocoderInsufficientPrivileges,
    GeocoderNotFound,
    GeocoderParseError,
    GeopyError,
)
from geopy.geocoders import Nominatim, get_geocoder_for_service

from hubmap.errors import ServiceError, UsageError
from hubmap.geocoding.online.locations import as_answer
from hubmap.geocoding.online.pace import Pace, check_amount, check_pace, is_public_nominatim
from hubmap.geocoding.online.transport import KEY_MARK, PACE_FILE, NotKept, Reply, Transport, is_here
from hubmap.text_doors import shown
from hubmap.version import __version__

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Mapping, Sequence

    from geopy.geocoders.base import Geocoder

    from hubmap.config import Online
    from hubmap.geocoding.online.answers import Answer

__all__ = ["GeopyService", "cache_folder", "service"]

# the argument that takes the key is called otherwise in every geocoder
KEY_NAMES: Final = ("api_key", "apikey", "subscription_key", "auth_token", "username")
# what may stand in the settings is what is no secret
SECRETS: Final = frozenset({*KEY_NAMES, "secret_key", "security_key", "password", "app_code", "client_id"})
OWN_ARGUMENTS: Final = frozenset(
    {"adapter_factory", "domain", "proxies", "scheme", "ssl_context", "timeout", "user_agent"}
)
# variables that are made for hubmap, whatever server is asked
OWN_SECRETS: Final = "HUBMAP_"
MOST_ANSWERS: Final = 10
# how many of the names that are sent are said first
MOST_SAID: Final = 5
# what is asked for besides the name, where the geocoder can be asked for it
WISHES: Final[Mapping[str, Any]] = {
    "exactly_one": False,
    "limit": MOST_ANSWERS,
    "addressdetails": True,
    "geometry": "wkt",
    "language": "id",
    "country_codes": "id",
    "countries": ["IDN"],
    "country": "id",
}
# the others know a few languages only and refuse the rest, or write them otherwise
SPEAK_INDONESIAN: Final = frozenset(
    {"geocodeearth", "google", "googlev3", "nominatim", "opencage", "openmapquest", "pelias", "pickpoint"}
)


def service(settings: Online, *, pace: Callable[[Path, str, float], Pace] = Pace) -> GeopyService:
    """Make the service that the settings name; nothing is asked yet.

    Parameters
    ----------
    settings
        Which geocoder, and how it is to be asked.
    pace
        Makes what says when a host may be asked, from a file, the host, and the least seconds between two requests.

    Raises
    ------
    UsageError
        geopy has no such geocoder, it lacks an argument or its key, or the settings ask it in a way that it doesn't allow.
    """
    kind = _kind(settings.geocoder)
    arguments = _arguments(settings, inspect.signature(kind.__init__).parameters)
    bottom = _Adapter(lists_only=issubclass(kind, Nominatim))
    try:
        geocoder = kind(**arguments, timeout=settings.timeout_seconds, adapter_factory=lambda **_given: bottom)
    except (TypeError, ValueError, GeopyError) as error:
        raise UsageError(f"The geocoder {settings.geocoder} cannot be used with these settings: {error}") from error
    host = str(getattr(geocoder, "domain", None) or settings.geocoder)
    check_pace(host, settings.min_seconds)
    folder = cache_folder(settings)
    turns = pace(folder / PACE_FILE, host, settings.min_seconds)
    bottom.transport = Transport(folder, turns, key=_key(settings))
    return GeopyService(settings.geocoder, host, geocoder, bottom, folder)


def cache_folder(settings: Online) -> Path:
    """Return the folder in which answers are kept: the settings' own, or one of the user's caches."""
    if settings.cache is not None:
        return settings.cache
    from platformdirs import user_cache_path

    return user_cache_path("hubmap", appauthor=False) / "online"


def _kind(name: str) -> type[Geocoder]:
    try:
        kind: type[Geocoder] = get_geocoder_for_service(name)
    except GeocoderNotFound as error:
        raise UsageError(f"geopy has no geocoder “{name}”. Try nominatim, photon, opencage or pelias.") from error
    return kind


def _arguments(settings: Online, known: Mapping[str, inspect.Parameter]) -> dict[str, Any]:
    """Return the arguments for the geocoder, with a mark for its key."""
    secret = SECRETS.intersection(settings.options) - {"username"}
    if secret:
        raise UsageError(
            f"{', '.join(sorted(secret))} must not stand in hubmap.toml: put it into an environment variable, and name that as online.key_env."
        )
    unknown = set(settings.options) - set(known) | OWN_ARGUMENTS.intersection(settings.options)
    if unknown:
        raise UsageError(f"{settings.geocoder} has no option {', '.join(sorted(unknown))}.")
    arguments: dict[str, Any] = dict(settings.options)
    if "user_agent" in known:
        arguments["user_agent"] = settings.user_agent or f"hubmap/{__version__}"
    if settings.domain is not None:
        if "domain" not in known:
            raise UsageError(f"{settings.geocoder} has one server only: leave out online.domain.")
        arguments |= _address(settings.domain)
    takes_key = next((name for name in KEY_NAMES if name in known and name not in arguments), None)
    if settings.key_env and takes_key:
        arguments[takes_key] = KEY_MARK
    return arguments


def _address(domain: str) -> dict[str, str]:
    """Take a server's address apart; without a scheme it is https, but http on this machine."""
    scheme, _, host = domain.rpartition("://")
    name = host.partition("/")[0].rpartition(":")[0] or host.partition("/")[0]
    return {"domain": host, "scheme": scheme or ("http" if is_here(name) else "https")}


def _key(settings: Online) -> str:
    if settings.key_env is None:
        return ""
    host = (settings.domain or "").rpartition("://")[2].partition("/")[0]
    if host and not is_here(host.rpartition(":")[0] or host) and not settings.key_env.startswith(OWN_SECRETS):
        # settings may be a stranger's, and name any secret of this machine together with a server that collects it
        raise UsageError(
            f"{settings.key_env} is not sent to {host}, which only the settings name. If that is meant, "
            f"call the variable {OWN_SECRETS}{settings.key_env}."
        )
    key = os.environ.get(settings.key_env, "").strip()
    if not key:
        raise UsageError(f"The environment variable {settings.key_env}, which should hold the key, is not set.")
    return key


class _Adapter(BaseSyncAdapter):  # type: ignore[misc]  # geopy is not typed
    """What geopy sends its requests through."""

    transport: Transport

    def __init__(self, *, lists_only: bool) -> None:
        self._lists_only = lists_only
        self.kept_only = False
        self.last: Reply | None = None

    def get_text(self, url: str, *, timeout: float | None, headers: Mapping[str, str]) -> str:
        self.last = None
        reply = self.last = self.transport.get(url, headers=headers, timeout=timeout, kept_only=self.kept_only)
        if reply.status >= 300:  # noqa: PLR2004 - a redirect is no answer either
            raise AdapterHTTPError(
                f"answered {reply.status}", status_code=reply.status, headers=reply.headers, text=reply.text
            )
        return reply.text

    def get_json(self, url: str, *, timeout: float | None, headers: Mapping[str, str]) -> Any:  # noqa: ANN401 - as in geopy
        text = self.get_text(url, timeout=timeout, headers=headers)
        try:
            found = json.loads(text)
        except ValueError as error:
            raise GeocoderParseError("something that is not JSON") from error
        # geopy takes an empty mapping, or null, for "nothing found"
        if self._lists_only and not isinstance(found, list) and not (isinstance(found, dict) and "error" in found):
            raise GeocoderParseError("JSON that is no list of places")
        return found


def _say_what_is_sent(host: str, questions: Sequence[str]) -> None:
    """Say what another machine gets to know, before it does."""
    if not questions:
        return
    some = "; ".join(questions[:MOST_SAID]) + (" …" if len(questions) > MOST_SAID else "")
    logging.getLogger("hubmap").warning(
        "hubmap: sent to %s, and nothing else of the list: %d names (%s)", shown(host), len(questions), shown(some)
    )


@dataclass(frozen=True, slots=True)
class GeopyService:
    """A geocoder of geopy, asked politely; made by `service`."""

    name: str
    host: str
    geocoder: Geocoder
    adapter: _Adapter
    folder: Path
    wishes: dict[str, Any] = field(init=False)

    def __post_init__(self) -> None:
        """Find out what this geocoder can be asked for."""
        known = set(inspect.signature(self.geocoder.geocode).parameters)
        wishes = {name: wish for name, wish in WISHES.items() if name in known}
        if self.name not in SPEAK_INDONESIAN:
            wishes.pop("language", None)
        object.__setattr__(self, "wishes", wishes)

    def ask(self, questions: Sequence[str]) -> Iterator[Sequence[Answer]]:
        """Yield the answers to each question in turn, from those that are kept where they are.

        Raises
        ------
        UsageError
            These are more new questions than the service may be asked.
        ServiceError
            The service failed; what it answered before is kept.
        """
        new = [question for question in questions if not self.is_kept(question)]
        if is_public_nominatim(self.host):
            check_amount(self.host, len(new))
        _say_what_is_sent(self.host, new)
        for number, question in enumerate(questions, start=1):
            try:
                yield self._ask(question)
            except ServiceError as error:
                if len(questions) == 1:
                    raise
                raise self._interrupted(error, number, len(questions)) from error

    def is_kept(self, question: str) -> bool:
        """Whether the answer to a question is kept, so that nothing has to be sent for it."""
        self.adapter.kept_only = True
        try:
            self._geocode(question)
        except NotKept:
            return False
        except (ServiceError, GeopyError):
            # a kept answer that cannot be read is forgotten when it is asked for
            return True
        finally:
            self.adapter.kept_only = False
        return True

    def _ask(self, question: str) -> tuple[Answer, ...]:
        try:
            return self._geocode(question)
        except GeopyError as error:
            if self.adapter.last:
                self.adapter.transport.forget(self.adapter.last)
            self._tell(error)

    def _geocode(self, question: str) -> tuple[Answer, ...]:
        try:
            with warnings.catch_warnings():
                # geopy warns of a latitude off the globe, and then raises
                warnings.simplefilter("ignore", UserWarning)
                found = self.geocoder.geocode(question, **self.wishes)
            if found is None:
                return ()
            locations = found if isinstance(found, list) else [found]
            return tuple(as_answer(location, self.name) for location in locations)
        except (AttributeError, IndexError, KeyError, TypeError, ValueError) as error:
            if isinstance(error, GeopyError):
                raise
            # geopy takes the shape of an answer for granted
            raise GeocoderParseError("JSON of an unknown shape") from error

    def _tell(self, error: GeopyError) -> NoReturn:
        """Raise what geopy raised as an error of hubmap, in words that say what to do."""
        if isinstance(error, GeocoderAuthenticationFailure | GeocoderInsufficientPrivileges):
            raise ServiceError(
                f"{self.host} refused ({error}). Look at the key in the environment variable that online.key_env names, and at the service’s terms."
            ) from error
        if isinstance(error, GeocoderParseError):
            raise ServiceError(f"{self.host} answered with {error}. Is it a {self.name} server?") from error
        raise ServiceError(f"{self.host} failed: {str(error).rstrip('.')}.") from error

    def _interrupted(self, error: ServiceError, number: int, of: int) -> ServiceError:
        return ServiceError(
            f"{error} This was look-up {number} of {of}; the {number - 1} answers before it are kept in {self.folder}. "
            "Run the same command again: it asks only for the rest.",
            retry_after=error.retry_after,
        )

    def close(self) -> None:
        """Close connections and the file of answers."""
        self.adapter.transport.close()
