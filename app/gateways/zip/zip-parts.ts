import { inflateRawSync } from "node:zlib";
import { zipDirectory, type ZipEntry } from "./zip-directory";

const LOCAL_HEADER = 0x04034b50;

/** A zip that is damaged, locked, or that unpacks to more than it may. */
export class ZipStop extends Error {
  constructor(readonly reason: "damaged" | "tooLarge" | "password") {
    super(reason);
  }
}

/**
 * Reads the parts of a zip that are asked for. All of them together unpack to at most `most` bytes, whatever the zip says of
 * their sizes: unpacking stops there.
 */
export class ZipParts {
  private readonly entries: ReadonlyMap<string, ZipEntry>;
  private left: number;

  constructor(
    private readonly zip: Buffer,
    most: number,
  ) {
    const entries = zipDirectory(zip);
    if (!entries) throw new ZipStop("damaged");
    this.entries = new Map(entries.map((entry) => [entry.name, entry]));
    this.left = most;
  }

  /** Null when there is no such part. */
  read(name: string): Buffer | null {
    const entry = this.entries.get(name);
    if (!entry) return null;
    if (entry.isEncrypted) throw new ZipStop("password");
    const bytes = unpacked(entry, packed(this.zip, entry), this.left);
    this.left -= bytes.length;
    return bytes;
  }
}

function packed(zip: Buffer, { at, packedSize }: ZipEntry): Buffer {
  if (at + 30 > zip.length || zip.readUInt32LE(at) !== LOCAL_HEADER) throw new ZipStop("damaged");
  const from = at + 30 + zip.readUInt16LE(at + 26) + zip.readUInt16LE(at + 28);
  if (from + packedSize > zip.length) throw new ZipStop("damaged");
  return zip.subarray(from, from + packedSize);
}

function unpacked({ method }: ZipEntry, bytes: Buffer, most: number): Buffer {
  if (method === 0) {
    if (bytes.length > most) throw new ZipStop("tooLarge");
    return bytes;
  }
  if (method !== 8) throw new ZipStop("damaged");
  try {
    return inflateRawSync(bytes, { maxOutputLength: Math.max(1, most) });
  } catch (error) {
    const isTooLarge = (error as NodeJS.ErrnoException).code === "ERR_BUFFER_TOO_LARGE";
    throw new ZipStop(isTooLarge ? "tooLarge" : "damaged");
  }
}
