import en from "./en/ledger";
import sv from "./sv/ledger";
import { texts } from "./texts";

export default texts({ sv, en });
