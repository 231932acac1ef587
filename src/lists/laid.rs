//! A worker of lists asks the rules of this tab, with what somebody lays over them.

use crate::platform::worker_bridge::Bridge;
use crate::screen::own;
use payung_lists::protocol::Request;
use payung_protocol as protocol;

/// Tells a worker that has just begun what is laid over the rules.
pub(super) fn lay_own(bridge: &Bridge) {
    if let Some(own) = own::worn() {
        bridge.ask(&protocol::Request::<Request>::Own(own.written()));
    }
}
