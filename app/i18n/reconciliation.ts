import en from "./en/reconciliation";
import sv from "./sv/reconciliation";
import { texts } from "./texts";

export default texts({ sv, en });
