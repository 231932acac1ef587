//! Within what time a claim is made and paid, and when arrears end membership, when school years begin: `rules/benefit.toml`.

use crate::parameter::part;

part! {
    /// Within what time a claim is made and paid.
    pub struct ClaimTerms {
        [BENEFIT] {
            /// Years in which a claim has to be made.
            jkk_claim_years: Years,
            /// Days in which JKK has to pay.
            jkk_payment_days: Days,
            /// What JKK pays for each day it is late, as a share.
            jkk_late_daily: Share,
            /// Days in which JKM has to pay.
            jkm_payment_days: Days,
            /// What JKM pays for each day it is late, as a share.
            jkm_late_daily: Share,
            /// Months of arrears after which membership ends.
            arrears_end_months: Months,
            /// The month of the year in which children move up a class, 1 to 12.
            school_year_month: Months,
        }
    }
}
