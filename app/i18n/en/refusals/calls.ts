import type sv from "../../sv/refusals/calls";
import type { Translated } from "../../refusal-texts";

export default {} satisfies Translated<typeof sv>;
