/** Files to keep: never opened in the page's own place, whatever they hold. */
import type { AppLoadContext } from "@remix-run/node";

export type DownloadFile = {
  readonly name: string;
  readonly type: string;
  readonly pieces: AsyncGenerator<string | Uint8Array>;
};

/** A file made while it is sent, never whole in memory. The next piece is made when the one before has gone to the reader. One who has left stops the work. */
export function download({ name, type, pieces }: DownloadFile, context: AppLoadContext): Response {
  const encoder = new TextEncoder();
  const stop = () => pieces.return(undefined);
  const body = new ReadableStream<Uint8Array>(
    {
      async pull(controller) {
        if (!(await hasRoom(context))) {
          await stop();
          controller.close();
          return;
        }
        const { done, value } = await pieces.next();
        if (done) controller.close();
        else controller.enqueue(typeof value === "string" ? encoder.encode(value) : value);
      },
      async cancel() {
        await stop();
      },
    },
    { highWaterMark: 0 },
  );
  return new Response(body, { headers: headersOf(name, type) });
}

/** A file that is whole already. */
export const wholeFile = (file: {
  readonly name: string;
  readonly type: string;
  readonly content: string | Uint8Array;
}): Response =>
  new Response(typeof file.content === "string" ? file.content : Uint8Array.from(file.content), {
    headers: { ...headersOf(file.name, file.type), "Cache-Control": "private, no-store" },
  });

const headersOf = (name: string, type: string): Record<string, string> => ({
  "Content-Type": type,
  "Content-Disposition": /^[\w.-]+$/.test(name)
    ? `attachment; filename="${name}"`
    : `attachment; filename*=UTF-8''${encodeURIComponent(name)}`,
  "X-Content-Type-Options": "nosniff",
});

/** The server says whether the reader keeps up; without one, everything is taken at once. */
function hasRoom({ room }: AppLoadContext): Promise<boolean> {
  return typeof room === "function" ? (room as () => Promise<boolean>)() : Promise.resolve(true);
}
