import en from "./en/payee-signals";
import sv from "./sv/payee-signals";
import { texts } from "./texts";

export default texts({ sv, en });
