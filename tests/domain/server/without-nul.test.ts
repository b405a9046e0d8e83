import { PassThrough, type Writable } from "node:stream";
import { buffer } from "node:stream/consumers";
import { createElement } from "react";
import { renderToPipeableStream } from "react-dom/server";
import { describe, expect, it } from "vitest";
import { withoutNul } from "~/server/without-nul";

/** A page where every other character takes two bytes, so that a chunk ends in the middle of one. */
const page = (from: number) =>
  createElement(
    "div",
    null,
    Array.from({ length: 400 }, (_, at) =>
      createElement("p", { key: at, title: "Godkänt belopp".slice(from) }, "åäö räksmörgås"),
    ),
  );

async function rendered(from: number, body: Writable & NodeJS.ReadableStream): Promise<string> {
  const stream = renderToPipeableStream(page(from), { onShellReady: () => stream.pipe(body) });
  return (await buffer(body)).toString("utf8");
}

describe.each([0, 1, 2, 3])("a page of Swedish, moved by %i characters", (from) => {
  it("comes out whole, without NUL", async () => {
    const html = await rendered(from, withoutNul());
    expect(html).not.toContain("\0");
    expect(html.match(/åäö räksmörgås/g)).toHaveLength(400);
    expect(html.match(/title="([^"]*)"/g)).toEqual(
      Array.from({ length: 400 }, () => `title="${"Godkänt belopp".slice(from)}"`),
    );
  });
});

it("which is needed as long as React itself puts them there", async () => {
  const pages = await Promise.all([0, 1, 2, 3].map((from) => rendered(from, new PassThrough())));
  expect(pages.join("")).toContain("\0");
});
