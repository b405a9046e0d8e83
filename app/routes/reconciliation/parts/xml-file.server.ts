export const safeName = (name: string): string => name.replace(/[^\w.-]+/g, "-");

/** A bank's file as a download: never shown inside the page, whatever it holds. */
export const xmlFile = ({
  name,
  bytes,
}: {
  readonly name: string;
  readonly bytes: Uint8Array;
}): Response =>
  new Response(Buffer.from(bytes), {
    headers: {
      "Content-Type": "application/xml; charset=utf-8",
      "Content-Disposition": `attachment; filename="${safeName(name)}"`,
      "X-Content-Type-Options": "nosniff",
    },
  });
