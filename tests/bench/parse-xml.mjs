/** The floor of reading a bank's file: the XML parser alone, and nothing done with what it says. */
import { createReadStream } from "node:fs";
import { argv } from "node:process";
import { SaxesParser } from "saxes";

const parser = new SaxesParser({ xmlns: false, position: true });
for await (const piece of createReadStream(argv[2], "utf8")) parser.write(piece);
parser.close();
