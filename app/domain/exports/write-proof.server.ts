/** The auditor's package: the books as files that prove themselves, with the program that does it. */
import { createHash } from "node:crypto";
import { makeZip } from "client-zip";
import { proofFiles } from "~ledger/index";
import { version } from "../../../package.json";
import type { Step } from "../shared/command.server";
import type { Instant } from "../shared/dates";
import type { Board } from "./board";
import { verifierReadme, verifierSource } from "./offline-files.server";

export type PackageFile = { readonly name: string; readonly pieces: AsyncIterable<string> };

/** The files of the package, each to be taken whole before the next one is asked for. */
export async function* packageFiles({ trx, now }: Step, board: Board): AsyncGenerator<PackageFile> {
  const sums: string[] = [];
  const rows: Record<string, number> = {};
  const summed = ({ name, pieces }: PackageFile): PackageFile => ({
    name,
    pieces: passing(pieces, (sha256, lines) => {
      sums.push(`${sha256}  ${name}\n`);
      if (name.endsWith(".jsonl")) rows[name] = lines;
    }),
  });
  const text = (name: string, content: string) => summed({ name, pieces: once(content) });
  yield text(
    "README.md",
    `# ${board.name}\n\n${board.orgnr} · ${now} · Länsmedel ${version}\n\n${verifierReadme()}`,
  );
  yield text("verify.mjs", verifierSource());
  for await (const file of proofFiles(trx)) yield summed(file);
  yield text("manifest.json", manifest(board, now, rows));
  yield { name: "SHA256SUMS", pieces: once(sums.join("")) };
}

/** The same as one ZIP file, made while it is taken. */
export async function* packageZip(step: Step, board: Board): AsyncGenerator<Uint8Array> {
  async function* entries() {
    for await (const { name, pieces } of packageFiles(step, board))
      yield { name, input: pieces, lastModified: new Date(step.now) };
  }
  const reader = makeZip(entries()).getReader();
  try {
    for (let read = await reader.read(); !read.done; read = await reader.read()) yield read.value;
  } finally {
    await reader.cancel();
  }
}

const manifest = (board: Board, at: Instant, rows: Readonly<Record<string, number>>): string =>
  `${JSON.stringify({ format: "lansmedel-proof-1", tenant: board.id, board, at, program: version, rows }, null, 2)}\n`;

async function* once(text: string): AsyncGenerator<string> {
  yield text;
}

/** The pieces as they are, and at their end the checksum and how many lines there were. */
async function* passing(
  pieces: AsyncIterable<string>,
  done: (sha256: string, lines: number) => void,
): AsyncGenerator<string> {
  const hash = createHash("sha256");
  let lines = 0;
  for await (const piece of pieces) {
    hash.update(piece);
    for (let at = piece.indexOf("\n"); at >= 0; at = piece.indexOf("\n", at + 1)) lines++;
    yield piece;
  }
  done(hash.digest("hex"), lines);
}
