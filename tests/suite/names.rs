//! Every name of a document becomes an identifier of Rust, and two names of one scope become two.

use std::collections::{BTreeSet, HashSet};
use std::path::Path;

use crate::generator::names::{self, Scope};
use crate::generator::taken;
use syn::visit::Visit;

/// Words that Rust reserves in some edition, or that mean something to it elsewhere.
const KEYWORDS: &str = "abstract as async auto await become box break catch const continue crate default do dyn else enum \
    extern false final fn for gen if impl in let loop macro macro_rules match mod move mut override priv pub raw ref return \
    safe Self self static struct super trait true try type typeof union unsafe unsized use virtual where while yield _ \
    r#type std core alloc u8 i64 f64 bool char str usize String Option Some None Result Ok Err Vec Box Default From Into \
    Clone Copy Debug Send Sync Drop Fn FnOnce Iterator Value Map Error Response Client Future Pin Other";

/// Names of public documents that are no identifiers, or that come close to others: of GitHub, Stripe, Kubernetes, Twilio,
/// Slack, Discord, Jira, Google, Microsoft Graph, X, Mastodon, Elasticsearch, OpenAI, Zendesk, Shopify and JSON-LD.
const PUBLIC: &str = "+1 -1 laugh confused heart hooray rocket eyes reactions+1 reactions-1 _links html_url node_id gists_url \
    sha256 sha-1 x-github-event X-GitHub-Api-Version X-Hub-Signature-256 X-RateLimit-Remaining If-None-Match ETag ref ref_type \
    private public type state:open is:pr sort-updated ahead_by 2fa 2fa_required two_factor_authentication \
    expand[] metadata[key] items[0][price] created[gt] created[gte] created[lt] created[lte] object livemode \
    payment_method_data[billing_details][address][line1] 3d_secure three_d_secure us_bank_account \
    apiVersion kind metadata spec status $ref $schema $defs $id $anchor x-kubernetes-preserve-unknown-fields \
    x-kubernetes-int-or-string x-kubernetes-list-map-keys io.k8s.api.core.v1.Pod io.k8s.apimachinery.pkg.util.intstr.IntOrString \
    app.kubernetes.io/name kubernetes.io/hostname v1beta1 v1alpha1.FlowSchema clusterIP clusterIPs hostIP podIPs externalIPs \
    AccountSid account_sid Account-Sid DateCreated> DateCreated< DateCreated StartTime>= StartTime<= MediaUrl0 MediaUrl1 \
    200-ok channel:read chat:write users:read.email conversations.list files.upload api.test ok? ts thread_ts bot_id \
    @me guild_id user[id] custom_id !important flags| nsfw_level 80_channel_limit X-Audit-Log-Reason \
    customfield_10000 customfield_10001 fields.summary issue/createmeta accountId account-id accountID emailAddress \
    startAt maxResults jql expand-all ~sprint % %complete percent_% #channel # & AND&OR a&b == != < > <= >= => -> * ** \
    $.xgafv $alt alt prettyPrint uploadType upload_protocol access_token key quotaUser fields callback nextPageToken \
    @odata.context @odata.nextLink @odata.type @odata.id @microsoft.graph.downloadUrl $select $filter $expand $count $top \
    userPrincipalName onPremisesSamAccountName microsoft.graph.user id@odata.bind \
    tweet.fields media.fields user.fields place.fields poll.fields entities.mentions 1500 280 quote_tweet_id \
    :rocket: :+1: :-1: @context @id @type @graph @language dc:title foaf:name schema.org/name rdf:type xml:lang xsi:type \
    _source _id _index _score _shards _doc match_all bool must_not geo_point index.number_of_shards \
    gpt-4o gpt-3.5-turbo text-embedding-3-small logit_bias top_p max_tokens n stream stop tool_choice \
    ticket[subject] ticket[comment][body] via_id organization_ids[] tags[] filter[status] page[size] page[number] page.size \
    line_items_attributes[] variants/count admin_graphql_api_id price_set presentment_money \
    1st 2nd 3rd 1 2 3 007 0 00 1.0 1.5x 2x 10MB 30d 7d 24h 1h 5m 60s 100% 50% $100 €100 £ ¥ A/B AB a_b aB A-B a.b a:b a/b \
    userId user_id userID UserId USER_ID user-id user.id user:id user/id UserID _userId __userId userId_ user__id \
    HTTPServer HttpServer httpServer http_server HTTP2 HTTP_2 http-2 IOError ioError URL Url url URLs UUID uuid uuidV4 \
    XMLHttpRequest xml_http_request SHA256 sha_256 OAuth2 OAuth oauth Oauth o_auth iOS macOS tvOS IPv4 IPv6 ipv_4 eMail e-mail \
    größe straße café naïve niño año Übersicht ångström ÅNGSTRÖM ß ẞ ſ ŉ İ ı ĳ ǅ ﬁ 日本 日本語 名前 имя Имя имА όνομα שם اسم नाम \
    이름 ชื่อ K Å Ω µ ª º ² ½ Ⅷ ① ℃ 👍 🚀 👨‍👩‍👧 é e\u{301} \u{200b} \u{feff} a\u{200d}b \u{202e}abc \u{f900} \u{8c48} \
    content-type Content-Type content_type contentType ContentType accept authorization cookie set-cookie host \
    application/json application/x-www-form-urlencoded image/svg+xml text/* */* video/mp4;codecs=avc1 \
    C C++ C# F# .NET ASP.NET node.js Objective-C a+b a-b a--b a---b a__b a___b a-_b -a -_a _-a a- a_ a-_ - -- --- __ ___ . .. ... \
    / // \\ | || ^ ` ~ ! ? ; : , ' \" () [] {} <> [a] {a} (a) <a> a[] a[][] a[0] a{} a() a? a! a. .a a' 'a' \"a\" \
    true false null nil undefined NaN Infinity -Infinity yes no on off new delete class function var let package import export \
    interface protected void int long float double short byte native synchronized transient volatile throws instanceof \
    def del elif except exec finally from global is lambda nonlocal not or pass print raise with and assert \
    send timeout request pages items on_progress exchange prepare into_future into_inner client call value body fmt eq hash \
    to_string clone_from as_str KNOWN known error errors error_code message types handles mock mod fixtures";

fn words(text: &str) -> Vec<String> {
    let mut words: Vec<String> = text.split_whitespace().map(str::to_owned).collect();
    words.extend([
        "".to_owned(),
        " ".to_owned(),
        "a b".to_owned(),
        " a ".to_owned(),
        "a\nb".to_owned(),
        "\u{0}".to_owned(),
    ]);
    words
}

/// Checks the names of one scope, in the order in which they are given.
fn check(given: &[String]) {
    let kinds: [fn(&mut Scope, &str) -> names::Name; 3] =
        [|scope, name| scope.snake(name), |scope, name| scope.camel(name), |scope, name| scope.upper(name)];
    for (number, name) in kinds.into_iter().enumerate() {
        let scoped =
            || Scope::with(taken::TYPES.iter().chain(&taken::CALLS).chain(&["send", "timeout", "new"]).copied());
        let (mut scope, mut again) = (scoped(), scoped());
        let mut seen = HashSet::new();
        for given in given {
            let made = name(&mut scope, given);
            let text = made.as_str();
            assert!(syn::parse_str::<syn::Ident>(text).is_ok() && text != "gen", "{given:?} became {text:?}");
            assert!(seen.insert(text.to_owned()), "{given:?} became {text:?}, as another name did");
            assert!(!scoped().has(&made), "{given:?} became {text:?}, which is taken");
            assert_eq!(name(&mut again, given).as_str(), text, "{given:?} becomes the same each time");
            let cases: &[fn(char) -> bool] = &[char::is_uppercase, char::is_lowercase];
            match number {
                0 => assert!(!text.contains(cases[0]), "{given:?} became {text:?}"),
                1 => assert!(text.starts_with(char::is_uppercase) && !text.contains('_'), "{given:?} became {text:?}"),
                _ => assert!(
                    text.ends_with('_') || !text.contains(|c: char| c.is_ascii_lowercase()),
                    "{given:?} became {text:?}"
                ),
            }
        }
    }
}

#[test]
fn names_of_public_documents_become_identifiers() {
    let all = [words(KEYWORDS), words(PUBLIC)].concat();
    assert!(all.len() > 500, "{}", all.len());
    check(&all);
    let reversed: Vec<String> = all.iter().rev().cloned().collect();
    check(&reversed);
    // A name that comes twice gets another number.
    check(&[all.clone(), all].concat());
}

#[test]
fn random_names_become_identifiers() {
    const PIECES: [&str; 34] = [
        "a", "b", "A", "Id", "ID", "user", "type", "self", "1", "2", "_2", "2_", "_", "__", "-", ".", "[]", "[", "]",
        "+", "$", "@", " ", "/", "*", "ä", "ß", "İ", "日", "👍", "\u{301}", "\u{f900}", "r#", "Value",
    ];
    let mut random = fastrand::Rng::with_seed(11);
    for _ in 0..300 {
        let names = (0..30).map(|_| {
            let count = random.usize(0..6);
            let pieces = (0..count).map(|_| match random.u8(0..8) {
                0 => random.char(..).to_string(),
                _ => PIECES[random.usize(0..PIECES.len())].to_owned(),
            });
            pieces.collect::<String>()
        });
        let names: Vec<String> = names.collect();
        check(&names);
    }
}

#[test]
fn usual_names_stay_as_they_are() {
    let mut scope = Scope::default();
    for (name, snake, camel) in [
        ("userId", "user_id", "UserId"),
        ("type", "type_", "Type"),
        ("self", "self_", "SelfValue"),
        ("1st", "x1st", "X1st"),
        ("+1", "plus_1", "Plus1"),
        ("-1", "minus_1", "Minus1"),
        ("platforms[]", "platforms", "Platforms"),
        ("*", "star", "Star"),
        ("", "value", "Value"),
        ("größe", "größe", "Größe"),
        ("post.published", "post_published", "PostPublished"),
    ] {
        assert_eq!((names::snake(name).as_str(), names::camel(name).as_str()), (snake, camel));
    }
    assert_eq!(scope.snake("userId").as_str(), "user_id");
    assert_eq!(scope.snake("user_id").as_str(), "user_id_2");
    assert_eq!(scope.snake("user-id").as_str(), "user_id_3");
}

/// The functions that hand-written Rust adds to a type.
struct Functions {
    of: &'static str,
    found: BTreeSet<String>,
}

impl<'ast> Visit<'ast> for Functions {
    fn visit_item_impl(&mut self, item: &'ast syn::ItemImpl) {
        let syn::Type::Path(path) = &*item.self_ty else { return };
        if item.trait_.is_none() && path.path.segments.last().is_some_and(|segment| segment.ident == self.of) {
            let functions = item.items.iter().filter_map(|item| match item {
                syn::ImplItem::Fn(function) => Some(function.sig.ident.to_string()),
                _ => None,
            });
            self.found.extend(functions);
        }
    }
}

fn functions(folder: &Path, of: &'static str) -> BTreeSet<String> {
    let mut functions = Functions { of, found: BTreeSet::new() };
    for entry in std::fs::read_dir(folder).expect("the folder can be read") {
        let path = entry.expect("the folder can be read").path();
        if path.ends_with("generated") {
            continue;
        } else if path.is_dir() {
            functions.found.extend(self::functions(&path, of));
        } else if path.extension().is_some_and(|extension| extension == "rs") {
            let text = std::fs::read_to_string(&path).expect("the file can be read");
            functions.visit_file(&syn::parse_file(&text).expect("the file is Rust"));
        }
    }
    functions.found
}

/// The lists of what hand-written Rust has are complete, so that no tag and no parameter takes one of its names.
#[test]
fn the_lists_of_taken_names_are_those_of_the_sources() {
    let sources = Path::new(env!("CARGO_MANIFEST_DIR")).join("src");
    let set = |names: &[&str]| names.iter().map(|name| (*name).to_owned()).collect::<BTreeSet<_>>();
    assert_eq!(functions(&sources, "Client"), set(&taken::CLIENT), "taken::CLIENT");
    assert_eq!(functions(&sources, "ClientBuilder"), set(&taken::BUILDER), "taken::BUILDER");
    assert_eq!(functions(&sources.join("workflows"), "Post"), set(&taken::POST), "taken::POST");
    let predicates = functions(&sources, "Error");
    let predicates = predicates.iter().filter_map(|name| name.strip_prefix("is_"));
    assert_eq!(predicates.map(str::to_owned).collect::<BTreeSet<_>>(), set(&taken::PREDICATES), "taken::PREDICATES");
}
