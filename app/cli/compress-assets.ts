/** Writes each script and stylesheet of the build once more, compressed as far as it goes: the server sends those. */
import { readdir, readFile, writeFile } from "node:fs/promises";
import path from "node:path";
import { promisify } from "node:util";
import { brotliCompress, constants } from "node:zlib";

const compress = promisify(brotliCompress);
const params = { [constants.BROTLI_PARAM_QUALITY]: constants.BROTLI_MAX_QUALITY };

export async function compressAssets(folder: string): Promise<void> {
  const names = await readdir(folder);
  await Promise.all(
    names
      .filter((name) => /\.(?:js|css)$/.test(name))
      .map(async (name) => {
        const bytes = await readFile(path.join(folder, name));
        await writeFile(path.join(folder, `${name}.br`), await compress(bytes, { params }));
      }),
  );
}
