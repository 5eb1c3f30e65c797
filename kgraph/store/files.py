"""Files that take their place in one step: whatever fails, the older file is still there."""

from __future__ import annotations

import contextlib
import errno
import os
import stat
from collections.abc import Mapping

_FULL = (errno.ENOSPC, errno.EFBIG, getattr(errno, "EDQUOT", errno.ENOSPC), errno.EIO)


def is_full(error: OSError) -> bool:
    """Whether the disk takes no more, or is broken: no other name of the file would help."""
    return error.errno in _FULL


def replace(path: str, content: bytes) -> None:
    """Write `content` beside `path`, then let it take the place of `path`.

    What is no regular file (a pipe, a device) is written to directly. Raises OSError; the
    file of before is then untouched.
    """
    replace_all({path: content})


def replace_all(contents: Mapping[str, bytes]) -> None:
    """Replace several files: none is touched before all new contents are on the disk."""
    staged: dict[str, str] = {}
    try:
        for path, content in contents.items():
            target = os.path.realpath(path)
            if os.path.exists(path) and not os.path.isfile(path):
                with open(path, "wb") as device:
                    device.write(content)
            else:
                staged[target] = _beside(target, content)
        for target, temporary in staged.items():
            os.replace(temporary, target)
    finally:
        for temporary in staged.values():
            with contextlib.suppress(OSError):
                os.remove(temporary)


def _beside(target: str, content: bytes) -> str:
    folder = os.path.dirname(target)
    os.makedirs(folder, exist_ok=True)
    import tempfile

    handle, temporary = tempfile.mkstemp(prefix=".kgraph-", suffix=".part", dir=folder)
    try:
        with os.fdopen(handle, "wb") as file:
            file.write(content)
            file.flush()
            os.fsync(file.fileno())
        os.chmod(temporary, _mode(target))
    except BaseException:
        with contextlib.suppress(OSError):
            os.remove(temporary)
        raise
    return temporary


def _mode(target: str) -> int:
    """The permissions of the file of before, or those a new file of this user has."""
    with contextlib.suppress(OSError):
        return stat.S_IMODE(os.stat(target).st_mode)
    mask = os.umask(0)
    os.umask(mask)
    return 0o666 & ~mask
