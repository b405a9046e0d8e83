import type sv from "../../sv/refusals/sie";
import type { Translated } from "../../refusal-texts";

export default {
  "sie.amount": (p) =>
    `The SIE file: an amount cannot be read (${p["at"]}). Make the file anew in the accounting system.`,
  "sie.checksum": (p) =>
    `The SIE file’s checksum is wrong (${p["at"]}). The file may have been altered. Make it anew in the accounting system.`,
  "sie.empty": "The SIE file is empty. Choose another file.",
  "sie.incomplete": (p) =>
    `The SIE file is cut off: it does not say whose it is (no #FNAMN, ${p["at"]}). Make it anew in the accounting system.`,
  "sie.malformed": (p) =>
    `The SIE file is broken (${p["at"]}). Make it anew in the accounting system.`,
  "sie.notSie": "The file is not a SIE file. Choose a file that begins with #FLAGGA.",
  "sie.tooLarge": "The SIE file is too large to read. Make a file for a shorter time.",
  "sie.voucher": (p) =>
    `The SIE file: a voucher is not whole (${p["at"]}). Make the file anew in the accounting system.`,
} satisfies Translated<typeof sv>;
