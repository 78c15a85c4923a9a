//! OAuth connections that were started and not completed.

use std::collections::VecDeque;

/// How many are kept, so that a long test does not fill the memory.
const KEPT: usize = 10_000;

/// An OAuth connection that was started.
#[derive(Clone, Debug)]
pub(in super::super) struct Invitation {
    pub(in super::super) group: String,
    pub(in super::super) platform: String,
    pub(in super::super) redirect_url: String,
}

/// The latest invitations, by their tokens. Every call creates one, and not all are completed.
#[derive(Default)]
pub(in super::super) struct Invitations(VecDeque<(String, Invitation)>);

impl Invitations {
    /// Adds an invitation, and returns its token.
    pub(in super::super) fn add(&mut self, invitation: Invitation) -> String {
        let token = format!("inv{}", uuid::Uuid::new_v4().simple());
        if self.0.len() == KEPT {
            self.0.pop_front();
        }
        self.0.push_back((token.clone(), invitation));
        token
    }

    pub(in super::super) fn get(&self, token: &str) -> Option<&Invitation> {
        self.0.iter().find(|(own, _)| own == token).map(|(_, invitation)| invitation)
    }

    /// Removes an invitation that led to a profile.
    pub(in super::super) fn complete(&mut self, token: &str) {
        self.0.retain(|(own, _)| own != token);
    }

    pub(super) fn delete_group(&mut self, id: &str) {
        self.0.retain(|(_, invitation)| invitation.group != id);
    }
}
