//! Short lists that people are told: `rules/registration.toml`.

use crate::parameter::lists;

lists! {
    /// Short lists that people are told about registering and paying.
    pub struct RegistrationLists {
        lists {
            arrears_claim,
            arrears_discount,
            arrears_end,
            arrears_limit,
            arrears_restart,
            donor_months,
            gn_lingkaran,
            jmo_declarations,
            not_member,
            overpayment,
            pay_periods,
            pay_places,
            prepaid_price,
            register_channels,
            register_needs,
            registry_update,
            sertakan,
        }
    }
}
