/**
 * Uploaded files: kept on disk under their own hash, so that the same content is kept once and a name is never a path.
 * Whose file it is, and what it was called, stands in the database.
 */
import { createHash, randomUUID } from "node:crypto";
import { mkdir, open, readFile, rename, rm, stat } from "node:fs/promises";
import path from "node:path";
import { ok, refuse, refuseField, type Result } from "~/domain/shared/result";
import { mismatch } from "./file-kind";
import { mediaTypeOf, type MediaType } from "./file-type";

export { mediaTypeOf, type MediaType } from "./file-type";

export const MAX_FILE_BYTES = 25 * 1024 * 1024;

type StoredFile = {
  readonly sha256: string;
  readonly mediaType: MediaType;
  readonly sizeBytes: number;
};

type FileStore = {
  /** Refuses with file.empty, file.tooLarge or file.type; keeps the file durably before it answers. */
  readonly keep: (bytes: Uint8Array) => Promise<Result<StoredFile>>;
  /** Null when there is no such file, or its bytes are no longer what they were. */
  readonly read: (sha256: string) => Promise<Buffer | null>;
};

/** The store in DATA_DIR (".data" in the working folder unless set). */
export const fileStore = (dataFolder = process.env.DATA_DIR ?? ".data"): FileStore =>
  storeIn(path.resolve(dataFolder, "files"));

function storeIn(folder: string): FileStore {
  return {
    keep: async (bytes) => {
      const judged = judge(bytes);
      if (judged.ok) await keepOnce(placeOf(folder, judged.value.sha256), bytes);
      return judged;
    },
    read: async (sha256) => {
      if (!/^[0-9a-f]{64}$/.test(sha256)) return null;
      const bytes = await readFile(placeOf(folder, sha256)).catch(ifMissing);
      return bytes && hashOf(bytes) === sha256 ? bytes : null;
    },
  };
}

function judge(bytes: Uint8Array): Result<StoredFile> {
  if (bytes.length === 0) return refuse("file.empty");
  if (bytes.length > MAX_FILE_BYTES) {
    return refuse("file.tooLarge", { megabytes: String(MAX_FILE_BYTES / 1024 / 1024) });
  }
  const mediaType = mediaTypeOf(bytes);
  if (!mediaType) return refuse("file.type");
  return ok({ sha256: hashOf(bytes), mediaType, sizeBytes: bytes.length });
}

export const hashOf = (bytes: Uint8Array): string =>
  createHash("sha256").update(bytes).digest("hex");

const placeOf = (folder: string, sha256: string): string =>
  path.join(folder, sha256.slice(0, 2), sha256);

/** Written beside, flushed, then moved into place: a crash leaves either the whole file or none. */
async function keepOnce(place: string, bytes: Uint8Array): Promise<void> {
  const there = await stat(place).catch(ifMissing);
  if (there?.size === bytes.length) return;
  await mkdir(path.dirname(place), { recursive: true });
  const beside = `${place}.${randomUUID()}`;
  try {
    const file = await open(beside, "wx", 0o600);
    try {
      await file.writeFile(bytes);
      await file.sync();
    } finally {
      await file.close();
    }
    await rename(beside, place);
  } finally {
    await rm(beside, { force: true });
  }
}

function ifMissing(error: NodeJS.ErrnoException): null {
  if (error.code === "ENOENT") return null;
  throw error;
}

/** A file as somebody uploads it. */
export type Upload = {
  /** As it is called on their own computer. */
  readonly name: string;
  readonly bytes: Uint8Array;
};

/** Keeps an upload that is what its name says; a refusal is told at the field of the form. The bytes are kept before any row is. */
export async function keepUpload(
  field: string,
  { name, bytes }: Upload,
): Promise<Result<StoredFile & { readonly name: string }>> {
  const shown = shownName(name);
  const other = mismatch(shown, bytes);
  if (other) return refuseField(field, "file.otherContent", { ...other, name: shown });
  const kept = await fileStore().keep(bytes);
  return kept.ok
    ? ok({ ...kept.value, name: shown })
    : refuseField(field, kept.code, { ...kept.params, name: shown });
}

/** A name to show and to offer at download: no path, no control characters, at most 120 characters. */
export function shownName(name: string): string {
  const last = name.normalize("NFC").split(/[/\\]/).at(-1) ?? "";
  const clean = last
    .replace(/[\p{Cc}\p{Cf}"<>|:*?;]/gu, "")
    .replace(/\s+/g, " ")
    .trim();
  return clean.replace(/^\.+/, "").slice(0, 120) || "fil";
}
