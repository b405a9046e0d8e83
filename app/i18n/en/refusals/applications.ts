import type sv from "../../sv/refusals/applications";
import type { Translated } from "../../refusal-texts";

export default {} satisfies Translated<typeof sv>;
