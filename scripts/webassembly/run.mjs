// Start CPython in node, with folders of this machine in its file system, and run a module in it.
// Arguments: the module of pyodide, the name of the Python module, and the folders of sys.path.
import { pathToFileURL } from "node:url";

const [pyodidePath, moduleName, ...folders] = process.argv.slice(2);
const { loadPyodide } = await import(pathToFileURL(pyodidePath).href);
const python = await loadPyodide();
const guests = folders.map((folder, index) => {
  const guest = `/mnt/${index}`;
  python.FS.mkdirTree(guest);
  python.FS.mount(python.FS.filesystems.NODEFS, { root: folder }, guest);
  return guest;
});
python.globals.set("folders", python.toPy(guests));
python.globals.set("name", moduleName);
const failed = await python.runPythonAsync(`
import sys
from importlib import import_module

sys.path[:0] = folders
await import_module(name).main()
`);
process.exit(failed);
