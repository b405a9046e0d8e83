import en from "./en/disbursements";
import sv from "./sv/disbursements";
import { texts } from "./texts";

export default texts({ sv, en });
