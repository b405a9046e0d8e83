/** Which kind a file is, is told by its content, never by its name; then it is read piece by piece. */
import { XmlDecoder } from "../xml/decode-xml";
import { stopAt, XmlWalk, type XmlNode, type XmlVisitor } from "../xml/walk-xml";
import type { BankFileHead, FormatReading, Take } from "./bank-file-parts";
import { BgMaxReading, isBgMax } from "./read-bgmax";
import { camtMessage, CamtReading } from "./read-camt";
import { isPain002, Pain002Reading } from "./read-pain002";

/** As much of a file as tells BgMax from XML. */
const BEGINNING = 16;

/** Takes a file's bytes as they come. What cannot be read is thrown as an XmlStop. */
export class BankFileReading {
  private beginning: Uint8Array = new Uint8Array(0);
  private format: FormatReading | undefined;

  constructor(
    private readonly take: Take,
    private readonly maxBytes: number,
  ) {}

  write(bytes: Uint8Array): void {
    if (this.format) return this.format.write(bytes);
    this.beginning = Buffer.concat([this.beginning, bytes]);
    if (this.beginning.length >= BEGINNING) this.begin();
  }

  end(): BankFileHead {
    if (!this.format) this.begin();
    if (!this.format) throw stopAt("bankFile.empty", "byte 0");
    return this.format.end();
  }

  private begin(): void {
    const first = this.beginning;
    if (first.length === 0) return;
    if (isPlainText(first)) throw stopAt("bankFile.unknownFormat", "line 1");
    this.format = isBgMax(first)
      ? new BgMaxReading(this.take, this.maxBytes)
      : new XmlFileReading(this.take, this.maxBytes);
    this.format.write(first);
  }
}

/** Readable from its first letter, and neither BgMax nor XML: not worth decoding. */
const isPlainText = (bytes: Uint8Array): boolean =>
  !isBgMax(bytes) && /^\s*[!-;=-~]/.test(Buffer.from(bytes.subarray(0, 16)).toString("latin1"));

class XmlFileReading implements FormatReading {
  private readonly decoder: XmlDecoder;
  private readonly message: MessageReading;
  private readonly walk: XmlWalk;
  private hasText = false;

  constructor(take: Take, maxBytes: number) {
    this.decoder = new XmlDecoder(maxBytes);
    this.message = new MessageReading(take);
    this.walk = new XmlWalk(this.message);
  }

  write(bytes: Uint8Array): void {
    this.read(this.decoder.write(bytes));
  }

  end(): BankFileHead {
    this.read(this.decoder.end());
    if (!this.hasText) throw stopAt("bankFile.empty", "byte 0");
    this.walk.close();
    return this.message.head();
  }

  private read(text: string): void {
    if (text === "") return;
    if (!this.hasText && !text.startsWith("<")) throw stopAt("bankFile.unknownFormat", "line 1");
    this.hasText = true;
    this.walk.write(text);
  }
}

/** Looks for the element that names the message, and leaves what is in it to the message's own reader. A file is of one kind. */
class MessageReading implements XmlVisitor {
  private reading: (XmlVisitor & { head(message: string): BankFileHead }) | undefined;
  private element = "";
  private namespace = "";
  private message = "";

  constructor(private readonly take: Take) {}

  opened(path: readonly string[], attributes: Readonly<Record<string, string>>): void {
    const name = path.at(-1) ?? "";
    if (this.reading) {
      if (name !== this.element && begins(name)) {
        throw stopAt("bankFile.severalMessages", path.join("/"));
      }
      this.reading.opened?.(path, attributes);
      return;
    }
    this.namespace = namespaceOf(attributes) || this.namespace;
    if (!begins(name)) return;
    this.element = name;
    this.message = messageIn(this.namespace);
    this.reading = camtMessage(name)
      ? new CamtReading(name, this.take)
      : new Pain002Reading(this.take);
  }

  gathers(path: readonly string[]): boolean {
    return this.reading?.gathers(path) ?? false;
  }

  gathered(node: XmlNode, path: readonly string[]): void {
    this.reading?.gathered(node, path);
  }

  closed(path: readonly string[]): void {
    this.reading?.closed?.(path);
  }

  head(): BankFileHead {
    if (this.reading) return this.reading.head(this.message);
    const message = messageIn(this.namespace) || "–";
    throw stopAt("bankFile.notStatement", "line 1", { message });
  }
}

const begins = (element: string): boolean =>
  camtMessage(element) !== undefined || isPain002(element);

const messageIn = (namespace: string): string =>
  /(?!head)[a-z]{4}\.\d{3}\.\d{3}\.\d{2}/.exec(namespace)?.[0] ?? "";

/** The namespace an ISO 20022 element declares, under whatever prefix. */
const namespaceOf = (attributes: Readonly<Record<string, string>>): string =>
  Object.entries(attributes).find(
    ([name, value]) => (name === "xmlns" || name.startsWith("xmlns:")) && messageIn(value) !== "",
  )?.[1] ?? "";
