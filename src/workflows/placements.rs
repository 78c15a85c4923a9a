//! Waits for the channels of a Telegram bot.

use super::wait::{Texts, poll};
use crate::{Client, Error, Wait, types};

impl Client {
    /// Waits until a profile has placements, and returns them. A Telegram bot has a placement for each channel that it
    /// administers.
    ///
    /// The method polls [`placements().list`](crate::handles::Placements::list) and returns as soon as there is one. The user
    /// may add the bot to more channels later: list the placements again for those. A transient failure (no connection, a
    /// timeout, 408, 429, 5xx) does not end the wait. The future can be dropped at any time.
    ///
    /// # Errors
    ///
    /// [`Timeout`](crate::ErrorKind::Timeout) if no placement appears before the deadline. Any other failure of a request ends
    /// the wait. A 404 has the hint that [`Wait::profile_group_id`] may be missing.
    ///
    /// # Examples
    ///
    /// ```no_run
    /// # async fn example(client: &postproxy::Client) -> Result<(), postproxy::Error> {
    /// use postproxy::Wait;
    ///
    /// let channels = client.wait_for_placements("prof321zyx", Wait::default().profile_group_id("grp123abc")).await?;
    /// println!("{} channels so far", channels.len());
    /// # Ok(()) }
    /// ```
    pub async fn wait_for_placements(&self, profile_id: &str, wait: Wait) -> Result<Vec<types::Placement>, Error> {
        let texts = Texts { unknown: NONE, advice: ADVICE };
        let request = |timeout| {
            let call = self.placements().list(profile_id).timeout(timeout);
            match wait.group() {
                Some(group) => call.profile_group_id(group).send(),
                None => call.send(),
            }
        };
        let check = |list: types::PlacementList| match list.data.is_empty() {
            true => Err(NONE.to_owned()),
            false => Ok(list.data),
        };
        poll(self, &wait, texts, request, check).await
    }
}

const NONE: &str = "no channel appeared in time";
const ADVICE: &str = "ask the user to remove the bot from the channel and add it again as an administrator, because Telegram \
                      announces a channel only then";
