/** The hash chains: what each block sealed, how the blocks hang together, and where the chains end. */
import { eachRow, hexOf } from "./files.mjs";

/** What the blocks sealed: the hash of each member, found by its number. */
class Sealed {
  /** The member's place in the lists below. */
  at = new Map();
  hashes = [];
  blocks = [];
  #seen = [];
  /** The block that has sealed the member already; null when none has. */
  add(id, hash, block) {
    const place = this.at.get(id);
    if (place !== undefined) return this.blocks[place];
    this.at.set(id, this.hashes.length);
    this.hashes.push(hash);
    this.blocks.push(block);
    this.#seen.push(false);
    return null;
  }
  /** What is wrong with a row that is there: not sealed, or not as it was. Null when nothing is. */
  judge(id, hash) {
    const place = this.at.get(id);
    if (place === undefined) return ["unsealed", "block none"];
    this.#seen[place] = true;
    return this.hashes[place] === hash ? null : ["changed", `block ${this.blocks[place]}`];
  }
  missing() {
    return [...this.at].filter(([, place]) => !this.#seen[place]);
  }
}

const genesis = (tenant, chain) => hexOf(`lansmedel ledger ${tenant}/${chain}`);

function hashOfBlock({ seq, holds, hashes, previous }) {
  const number = Buffer.alloc(8);
  number.writeBigInt64BE(BigInt(seq));
  const held = Buffer.from([holds === "journal" ? 1 : 2]);
  return hexOf(Buffer.from(previous, "hex"), number, held, Buffer.from(hashes, "hex"));
}

function faultOfBlock(block, before) {
  if (block.seq !== before.seq + 1) return "missing";
  if (block.previous !== before.hash) return "link";
  const isWhole = block.hashes.length === 64 * block.members.length;
  return isWhole && hashOfBlock(block) === block.hash ? null : "changed";
}

/** Walks the chains in their order and takes in what each block sealed. */
export async function readBlocks(proof) {
  const { faults, tenant, published } = proof;
  const sealed = { journal: new Sealed(), account: new Sealed() };
  const heads = new Map();
  await eachRow(proof, "blocks.jsonl", (block) => {
    const { chain, seq, holds, members, hash } = block;
    const before = heads.get(chain) ?? { seq: 0, hash: genesis(tenant, chain) };
    const fault = faultOfBlock(block, before);
    if (fault) faults.add(5, `block.${fault}`, seq, `chain ${tenant}/${chain}`);
    heads.set(chain, { seq, hash });
    const known = published.get(`${chain}/${seq}`);
    if (known !== undefined && known !== hash)
      faults.add(0, "head.changed", seq, `chain ${tenant}/${chain} is not the one published`);
    published.delete(`${chain}/${seq}`);
    const name = `${tenant}/${chain}/${seq}`;
    members.forEach((id, at) => {
      const other = sealed[holds].add(id, block.hashes.slice(64 * at, 64 * at + 64), name);
      if (other) faults.add(1, `${holds}.sealedTwice`, id, `${other} ${name}`);
    });
    proof.checked.blocks++;
  });
  compareHeads(proof, heads);
  return sealed;
}

/** The package's own heads are where its chains end; what was published earlier was passed on the way. */
function compareHeads({ faults, tenant, published, own }, heads) {
  const ends = new Map(own.map(({ chain, seq, hash }) => [chain, { seq: Number(seq), hash }]));
  for (const chain of new Set([...ends.keys(), ...heads.keys()])) {
    const [end, head] = [ends.get(chain), heads.get(chain) ?? { seq: 0 }];
    const isSame = head.seq === 0 ? end.seq === 0 : end?.seq === head.seq && end.hash === head.hash;
    if (!isSame) faults.add(5, "chain.head", head.seq, `chain ${tenant}/${chain}`);
  }
  for (const [place, hash] of published) {
    const [chain, seq] = place.split("/");
    const isThere = seq === "0" && hash === genesis(tenant, chain);
    if (!isThere) faults.add(0, "head.missing", seq, `chain ${tenant}/${chain} had more blocks`);
  }
}
