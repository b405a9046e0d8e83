import { mkdtemp, readdir, rm, writeFile } from "node:fs/promises";
import os from "node:os";
import path from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { fileStore, MAX_FILE_BYTES, mediaTypeOf, shownName } from "~/gateways/files";

/** A zip with empty files of these names. */
function zip(...names: string[]): Buffer {
  const local = names.map((name) => {
    const head = Buffer.alloc(30);
    head.write("PK\u0003\u0004", "latin1");
    head.writeUInt16LE(name.length, 26);
    return Buffer.concat([head, Buffer.from(name)]);
  });
  let offset = 0;
  const directory = names.map((name, index) => {
    const entry = Buffer.alloc(46);
    entry.write("PK\u0001\u0002", "latin1");
    entry.writeUInt16LE(name.length, 28);
    entry.writeUInt32LE(offset, 42);
    offset += local[index]?.length ?? 0;
    return Buffer.concat([entry, Buffer.from(name)]);
  });
  const end = Buffer.alloc(22);
  end.write("PK\u0005\u0006", "latin1");
  end.writeUInt16LE(names.length, 8);
  end.writeUInt16LE(names.length, 10);
  end.writeUInt32LE(offset, 16);
  return Buffer.concat([...local, ...directory, end]);
}

const pdf = Buffer.from("%PDF-1.7\n1 0 obj\n<< /Type /Catalog >>\nendobj\n%%EOF\n");
const oldOffice = (...streams: string[]): Buffer =>
  Buffer.concat([
    Buffer.from("d0cf11e0a1b11ae1", "hex"),
    ...streams.map((name) => Buffer.from(name, "utf16le")),
  ]);

describe("a file is what its bytes are", () => {
  it.each([
    ["PDF", pdf, "application/pdf"],
    ["PNG", Buffer.from("89504e470d0a1a0a0000", "hex"), "image/png"],
    ["JPEG", Buffer.from("ffd8ffe000104a464946", "hex"), "image/jpeg"],
    ["TIFF", Buffer.from("49492a0008000000", "hex"), "image/tiff"],
    [
      "Word",
      zip("[Content_Types].xml", "word/document.xml"),
      "application/vnd.openxmlformats-officedocument.wordprocessingml.document",
    ],
    [
      "Excel",
      zip("[Content_Types].xml", "xl/workbook.xml", "xl/printerSettings/printerSettings1.bin"),
      "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
    ],
    ["old Word", oldOffice("WordDocument"), "application/msword"],
  ])("%s is taken", (_what, bytes, type) => {
    expect(mediaTypeOf(bytes)).toBe(type);
  });

  it.each([
    ["a Windows program", Buffer.from("MZ\u0090\u0000", "latin1")],
    ["a Linux program", Buffer.from("\u007fELF", "latin1")],
    ["a script", Buffer.from("#!/bin/sh\nrm -rf /\n")],
    ["a page", Buffer.from("<html><script>alert(1)</script>")],
    ["a drawing with script", Buffer.from("<svg onload='x()'/>")],
    ["an archive", zip("beslut.exe")],
    ["Word with macros", zip("[Content_Types].xml", "word/document.xml", "word/vbaProject.bin")],
    ["Excel with macros", zip("[Content_Types].xml", "xl/workbook.xml", "xl/vbaProject.bin")],
    ["old Word with macros", oldOffice("WordDocument", "Macros")],
    ["a PDF that starts a program", Buffer.from("%PDF-1.4\n<< /S /Launch /F (cmd.exe) >>")],
    ["half a zip", zip("[Content_Types].xml", "word/document.xml").subarray(0, 60)],
    ["a text that says it is a PDF", Buffer.from("beslut.pdf")],
  ])("%s is refused", (_what, bytes) => {
    expect(mediaTypeOf(bytes)).toBeNull();
  });
});

describe("the store", () => {
  let folder = "";
  beforeAll(async () => {
    folder = await mkdtemp(path.join(os.tmpdir(), "lansmedel-files-"));
  });
  afterAll(() => rm(folder, { recursive: true }));

  it("keeps the same content once, under its hash", async () => {
    const store = fileStore(folder);
    const [first, second] = await Promise.all([store.keep(pdf), store.keep(pdf)]);
    expect(second).toEqual(first);
    if (!first.ok) throw new Error(first.code);
    expect(await store.read(first.value.sha256)).toEqual(pdf);
    expect(await readdir(path.join(folder, "files", first.value.sha256.slice(0, 2)))).toEqual([
      first.value.sha256,
    ]);
  });

  it("does not give out a file that has been changed on the disk", async () => {
    const store = fileStore(folder);
    const kept = await store.keep(Buffer.concat([pdf, Buffer.from("two")]));
    if (!kept.ok) throw new Error(kept.code);
    const { sha256 } = kept.value;
    await writeFile(path.join(folder, "files", sha256.slice(0, 2), sha256), "changed");
    expect(await store.read(sha256)).toBeNull();
  });

  it("looks nowhere but under hashes", async () => {
    expect(await fileStore(folder).read("../../../etc/passwd")).toBeNull();
    expect(await fileStore(folder).read("0".repeat(64))).toBeNull();
  });

  it.each([
    ["empty", Buffer.alloc(0), "file.empty"],
    ["too large", Buffer.alloc(MAX_FILE_BYTES + 1), "file.tooLarge"],
    ["a program", Buffer.from("MZ"), "file.type"],
  ])("refuses what is %s", async (_what, bytes, code) => {
    expect(await fileStore(folder).keep(bytes)).toMatchObject({ ok: false, code });
  });
});

describe("the name that is shown", () => {
  it.each([
    ["C:\\Users\\Anna\\budget.xlsx", "budget.xlsx"],
    ["../../etc/passwd", "passwd"],
    ["beslut\u202efdp.exe", "beslutfdp.exe"],
    ['a"b\r\nSet-Cookie: x.pdf', "abSet-Cookie x.pdf"],
    ["...", "fil"],
    ["Årsmöte  protokoll.pdf", "Årsmöte protokoll.pdf"],
  ])("%j is %j", (name, shown) => {
    expect(shownName(name)).toBe(shown);
  });
});
