"""Lets one call by which the program under test changes files go wrong: interpose.c, preloaded."""

import shutil
import subprocess
from pathlib import Path

HERE = Path(__file__).parent


class Interposer:
    """Built into a folder; fails where there is no C compiler."""

    def __init__(self, folder):
        compiler = next(filter(None, map(shutil.which, ("cc", "clang", "gcc"))), None)
        if compiler is None:
            raise RuntimeError("there is no C compiler (cc, clang or gcc)")
        self.library, self.log = Path(folder, "interpose.so"), Path(folder, "calls")
        subprocess.run(
            [compiler, "-shared", "-fPIC", "-O1", "-Wall", "-Werror", "-o", str(self.library), str(HERE / "interpose.c")],
            check=True,
        )

    def calls(self, builder, *build):
        """The calls of a build, in order: the name of each with its path."""
        self.log.write_text("")
        status, said = builder.build(*build, LD_PRELOAD=str(self.library), FAULT_LOG=str(self.log))
        if status != 0:
            raise RuntimeError("exit status {}: {}".format(status, said))
        return self.log.read_text("utf-8", "replace").splitlines()

    def fault(self, number, fault):
        """The environment in which a call, counted from 1, goes wrong in a way that interpose.c knows."""
        return {"LD_PRELOAD": str(self.library), "FAULT_AT": str(number), "FAULT": str(fault)}
