//! The operations: who may call them, and what each one does.

use serde_json::{Value, json};

use super::account::{Account, Key};
use super::answer::{Answer, own};
use super::connect::{Refused, connect};
use super::document::{Operation, Route};
use super::idempotency::{InFlight, Use};
use super::refusals::Refusal;
use super::request::SeenRequest;
use super::seed::SeedGroup;
use super::service::Service;

const IDEMPOTENCY_KEY: &str = "idempotency-key";

/// What became of a call.
pub(super) struct Done {
    pub(super) answer: Answer,
    /// Its idempotency key, which is in use until it is answered.
    pub(super) in_flight: Option<InFlight>,
    pub(super) carried_out: bool,
}

/// Nothing was done.
impl From<Answer> for Done {
    fn from(answer: Answer) -> Self {
        Self { answer, in_flight: None, carried_out: false }
    }
}

/// Makes a call.
pub(super) fn call(service: &Service, request: &SeenRequest) -> Done {
    let (operation, arguments) = match service.document.route(&request.method, &request.path) {
        Route::To(operation, arguments) => (operation, arguments),
        Route::OtherMethods(methods) => return own::other_methods(&methods).into(),
        Route::Nowhere => return own::nowhere(&request.path).into(),
    };
    let mut account = service.account();
    // Whoever calls an operation without a key sees nothing of the account.
    let stranger = Key::scoped_to_nothing();
    let key = match request.key().and_then(|key| account.key(key)).cloned() {
        Some(key) => key,
        None if operation.needs_key => return refusal(service, Refusal::InvalidApiKey).into(),
        None => stranger,
    };
    let call = Call { service, operation, request, arguments, key };
    if let Some(refused) = call.denied() {
        return refusal(service, refused).into();
    }
    if let Err(what) = service.document.parameters(operation, |place, name| call.parameters(place, name)) {
        return own::unfit(operation, &what).into();
    }
    let mut in_flight = None;
    if let Some(key) = request.header(IDEMPOTENCY_KEY).filter(|_| operation.declares_header(IDEMPOTENCY_KEY)) {
        let body = request.json().unwrap_or_else(|| String::from_utf8_lossy(&request.body).into());
        let of = Use { method: request.method.clone(), path: request.path.clone(), body };
        match service.keys.begin(key, of) {
            Ok(held) => in_flight = Some(held),
            Err(answer) => return answer.into(),
        }
    }
    let (answer, carried_out) = match call.perform(&mut account) {
        Ok(answer) => (answer, true),
        Err(answer) => (answer, false),
    };
    if let Some(held) = &mut in_flight {
        held.answered(&answer);
    }
    Done { answer, in_flight, carried_out }
}

fn refusal(service: &Service, refusal: Refusal) -> Answer {
    // The document was found to have them all when the service was started.
    match service.document.refusal(refusal) {
        Ok((status, body)) => Answer::json(status, body),
        Err(error) => Answer::json(500, &json!({ "error": error.to_string() })),
    }
}

struct Call<'a> {
    service: &'a Service,
    operation: &'a Operation,
    request: &'a SeenRequest,
    arguments: Vec<(String, String)>,
    key: Key,
}

impl Call<'_> {
    /// What a key that is scoped to a group may not do.
    fn denied(&self) -> Option<Refusal> {
        self.key.group.as_ref()?;
        match self.operation.id.as_str() {
            "create_profile_group" => Some(Refusal::CreateDenied),
            "delete_profile_group" => Some(Refusal::DeleteDenied),
            _ => None,
        }
    }

    /// What is given for a parameter: several values where a name of the query stands more than once.
    fn parameters(&self, place: &str, name: &str) -> Vec<String> {
        let named = |list: &[(String, String)]| {
            list.iter().filter(|(own, _)| own == name).map(|(_, value)| value.clone()).collect()
        };
        match place {
            "path" => named(&self.arguments),
            "query" => named(&self.request.query),
            "header" => self.request.header(name).map(str::to_owned).into_iter().collect(),
            _ => Vec::new(),
        }
    }

    fn parameter(&self, place: &str, name: &str) -> Option<String> {
        self.parameters(place, name).into_iter().next()
    }

    fn refuse<T>(&self, refused: Refusal) -> Result<T, Answer> {
        Err(refusal(self.service, refused))
    }

    /// Carries it out, as far as the document allows it.
    fn perform(&self, account: &mut Account) -> Result<Answer, Answer> {
        match self.operation.id.as_str() {
            "list_profile_groups" => {
                let groups: Vec<Value> = account.groups(&self.key).map(|group| account.group_json(group)).collect();
                Ok(Answer::json(200, &json!({ "data": groups })))
            }
            "get_profile_group" => {
                let id = self.group(account)?;
                let group = account.group(&id).map(|group| account.group_json(group));
                Ok(Answer::json(200, &group.unwrap_or_default()))
            }
            "create_profile_group" => {
                let body = self.fitting_body()?;
                let name = body["profile_group"]["name"].as_str().unwrap_or_default();
                let id = account.add_group(SeedGroup::named(name));
                let group = id.ok().and_then(|id| account.group(&id).map(|group| account.group_json(group)));
                Ok(Answer::json(201, &group.unwrap_or_default()))
            }
            "delete_profile_group" => {
                let id = self.group(account)?;
                account.delete_group(&id);
                Ok(Answer::json(200, &json!({ "deleted": true })))
            }
            "initialize_connection" => {
                let id = self.group(account)?;
                let body = self.body()?;
                let place = (self.service.url.as_str(), id.as_str());
                match connect(account, &self.service.document, self.operation, place, &body) {
                    Ok(connection) => Ok(Answer::json(200, &connection)),
                    Err(Refused::Documented(refused)) => self.refuse(refused),
                    Err(Refused::Own(answer)) => Err(answer),
                }
            }
            "list_placements" => self.placements(account),
            _ => self.unknown(),
        }
    }

    /// An operation of which nothing is known here but what the document says.
    fn unknown(&self) -> Result<Answer, Answer> {
        if self.operation.takes_body() {
            self.fitting_body()?;
        }
        match self.service.document.any_example(self.operation, |status| (200..300).contains(&status)) {
            Some((status, body)) => Ok(Answer::json(status, body)),
            None => Err(own::no_example(self.operation)),
        }
    }

    fn placements(&self, account: &Account) -> Result<Answer, Answer> {
        // What is there and empty names none.
        let named = self.parameter("query", "profile_group_id").filter(|id| !id.is_empty());
        let group = match (named, &self.key.group) {
            (Some(id), _) if account.group(&id).is_some() && self.key.sees(&id) => Some(id),
            (Some(_), _) => return self.refuse(Refusal::InvalidProfileGroup),
            (None, Some(own)) => Some(own.clone()),
            (None, None) => account.default_group().map(|group| group.id.clone()),
        };
        let id = self.parameter("path", "id").unwrap_or_default();
        match account.profile(&id).filter(|profile| group.as_ref() == Some(&profile.group)) {
            Some(profile) => Ok(Answer::json(200, &json!({ "data": profile.placements }))),
            None => self.refuse(Refusal::OtherProfileGroup),
        }
    }

    /// The id of the group in the path, if there is one that the key can see.
    fn group(&self, account: &Account) -> Result<String, Answer> {
        let id = self.parameter("path", "id").unwrap_or_default();
        match account.group(&id) {
            Some(_) if self.key.sees(&id) => Ok(id),
            _ => self.refuse(Refusal::NotFound),
        }
    }

    /// The body, as JSON.
    fn body(&self) -> Result<Value, Answer> {
        let unfit = |what: &str| own::unfit(self.operation, what);
        let media_type = self.request.header("content-type").unwrap_or_default().split(';').next().unwrap_or_default();
        if !media_type.trim().eq_ignore_ascii_case("application/json") {
            return Err(unfit("its content-type is not application/json"));
        }
        self.request.json().ok_or_else(|| unfit("the body is not JSON"))
    }

    /// The body, which the document allows.
    fn fitting_body(&self) -> Result<Value, Answer> {
        let body = self.body()?;
        let fits = self.service.document.body(self.operation, &body);
        fits.map(|()| body).map_err(|what| own::unfit(self.operation, &what))
    }
}
