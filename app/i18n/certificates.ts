import en from "./en/certificates";
import sv from "./sv/certificates";
import { texts } from "./texts";

export default texts({ sv, en });
