"""Who has the studio's page open: each is told what changed, and the last one who leaves ends the studio."""

from __future__ import annotations

import asyncio
import json
import time
from collections.abc import AsyncIterator
from typing import Any, Final

from starlette.responses import StreamingResponse

__all__ = ["Events"]

# a page that is loaded again is away for less than this
_PATIENCE_S: Final = 20.0
_PULSE_S: Final = 5.0


class Events:
    """The pages that listen."""

    def __init__(self) -> None:
        self._listening: set[asyncio.Queue[dict[str, Any] | None]] = set()
        self._left_at: float | None = None

    def stream(self) -> StreamingResponse:
        """An answer that goes on as long as the page is open."""
        return StreamingResponse(self._told(), media_type="text/event-stream")

    def tell(self, **event: Any) -> None:  # noqa: ANN401 - plain values
        """Tell every page of something; called in the server's own thread."""
        for queue in self._listening:
            queue.put_nowait(event)

    def end(self) -> None:
        """Let every page go."""
        for queue in self._listening:
            queue.put_nowait(None)

    @property
    def is_left(self) -> bool:
        """Whether somebody was there, and has been gone for a while."""
        return self._left_at is not None and not self._listening and time.monotonic() - self._left_at > _PATIENCE_S

    async def _told(self) -> AsyncIterator[str]:
        queue: asyncio.Queue[dict[str, Any] | None] = asyncio.Queue()
        self._listening.add(queue)
        try:
            yield "retry: 1000\n\n"
            while True:
                try:
                    event = await asyncio.wait_for(queue.get(), _PULSE_S)
                except TimeoutError:
                    # a page that is gone is noticed when something is sent to it
                    yield ": here\n\n"
                    continue
                if event is None:
                    return
                yield f"data: {json.dumps(event)}\n\n"
        finally:
            self._listening.discard(queue)
            self._left_at = time.monotonic()
