import type sv from "../../sv/refusals/projects";
import type { Translated } from "../../refusal-texts";

export default {} satisfies Translated<typeof sv>;
