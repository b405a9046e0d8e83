import en from "./en/payment-blocks";
import sv from "./sv/payment-blocks";
import { texts } from "./texts";

export default texts({ sv, en });
