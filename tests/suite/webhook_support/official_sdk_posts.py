"""Calls every method of the posts and queues of the vendor's SDK, and reads what comes back by its models.

Arguments: the URL of a fake, a key with full access, and a folder to write in. The fake's first group has a profile of each
network that is named below. Prints the methods that were called. Where the SDK is wrong by the reference, the comment says so, and
the assertion is what happens.
"""

import asyncio
import datetime
import inspect
import pathlib
import sys

import httpx
import pydantic
from postproxy import PostProxy
from postproxy import AuthenticationError, ConflictError, NotFoundError, ValidationError
from postproxy import InstagramParams, InstagramUserTag, PinterestParams, PlatformParams, ThreadChildInput, YouTubeParams

BASE_URL, KEY, FOLDER = sys.argv[1:]
PHOTO = "https://example.com/photo.jpg"
CLIP = "https://example.com/clip.mp4"
HOUR = 60 * 60

called = set()


def counted(resource):
    """Wraps the methods of a resource to know which were called."""
    for name, method in inspect.getmembers(resource, inspect.iscoroutinefunction):
        if not name.startswith("_"):

            def call(*args, _method=method, _name=f"{type(resource).__name__}.{name}", **kwargs):
                called.add(_name)
                return _method(*args, **kwargs)

            setattr(resource, name, call)
    return resource


async def control(name, body):
    """Controls the fake."""
    async with httpx.AsyncClient() as http:
        response = await http.post(f"{BASE_URL}/fake/{name}", json=body, headers={"Authorization": f"Bearer {KEY}"})
        assert response.status_code == 201, response.text


async def advance(seconds):
    await control("clock", {"seconds": seconds})


async def fails(error, awaitable):
    """Returns the exception that a call ends in."""
    try:
        await awaitable
    except error as raised:
        return raised
    raise AssertionError(f"{error.__name__} was expected")


def file(name, content):
    path = pathlib.Path(FOLDER) / name
    path.write_bytes(content)
    return str(path)


def statuses(post):
    return {entry.platform: entry.status for entry in post.platforms}


def in_hours(hours):
    return datetime.datetime.now(datetime.timezone.utc) + datetime.timedelta(hours=hours)


async def create_and_get(posts):
    text = await posts.create("Hello", ["twitter", "threads"])
    assert (text.status, text.draft, text.source) == ("scheduled", False, "postproxy"), text
    assert statuses(text) == {"twitter": "pending", "threads": "pending"}
    text = await posts.get(text.id)
    assert (text.status, text.body) == ("processed", "Hello")
    assert statuses(text) == {"twitter": "published", "threads": "published"}
    assert all(entry.permalink and entry.attempted_at and entry.profile_name for entry in text.platforms), text
    assert (await fails(NotFoundError, posts.get("none"))).response == {"error": "Not found"}

    image = await posts.create("A photo", ["instagram"], media=[PHOTO, {"url": CLIP}])
    assert (image.status, [media.status for media in image.media]) == ("pending", ["pending", "pending"])
    assert [media.source_url for media in image.media] == [PHOTO, CLIP]
    image = await posts.get(image.id)
    assert [(media.status, media.content_type) for media in image.media] == [
        ("processed", "image/jpeg"),
        ("processed", "video/mp4"),
    ]

    # A form: addresses first, and then the files.
    local = await posts.create("Files", ["instagram"], media=[PHOTO], media_files=[file("a.png", b"PNG")], draft=True)
    assert (local.status, local.draft, local.media[0].source_url) == ("draft", True, PHOTO)
    assert (local.media[1].content_type, local.media[1].source_url) == ("image/png", None)
    url = (await posts.get(local.id)).media[1].url
    async with httpx.AsyncClient() as http:
        assert (await http.get(url)).content == b"PNG"

    reel = PlatformParams(
        instagram=InstagramParams(
            format="reel", audio_volume=22, collaborators=["one", "two"], cover_file=file("cover.jpg", b"JPEG")
        )
    )
    reel = await posts.create("A reel", ["instagram"], media=[CLIP], platforms=reel)
    # The number is one again, because the service casts the texts of a form.
    assert reel.platforms[0].params == {"format": "reel", "audio_volume": 22, "collaborators": ["one", "two"]}, reel
    assert [attachment.type for attachment in reel.platforms[0].attachments] == ["cover"]

    thread = [ThreadChildInput(body="2", media=[PHOTO], media_files=[file("b.png", b"PNG")]), ThreadChildInput(body="3")]
    thread = await posts.create("1", ["twitter", "threads"], thread=thread)
    assert [(child.body, len(child.media)) for child in thread.thread] == [("2", 2), ("3", 0)], thread
    thread = await posts.create("1", ["threads"], thread=[ThreadChildInput(body="as JSON", media=[PHOTO])])
    assert thread.thread[0].media[0].source_url == PHOTO
    return text


async def create_what_is_rejected(posts):
    once = await posts.create("Once", ["threads"], idempotency_key="key-1")
    assert (await posts.create("Once", ["threads"], idempotency_key="key-1")).id == once.id
    duplicate = await fails(ConflictError, posts.create("Once", ["threads"]))
    assert duplicate.response["duplicate_post_id"] == once.id
    assert (await posts.create("Once", ["threads"], skip_duplicate_check=True)).id != once.id

    missing = await fails(ValidationError, posts.create("No photo", ["instagram"]))
    assert missing.response == {"errors": ["Media is required for feed post on Instagram"]}
    # The SDK reads `error` and `message` alone, so its message is the text of a dictionary.
    assert str(missing) == str(missing.response)
    images = [f"https://example.com/{number}.jpg" for number in range(5)]
    many = await fails(ValidationError, posts.create("Photos", ["twitter"], media=images))
    assert many.response["errors"] == ["Too many images for Feed post on Twitter (max: 4)"]
    unknown = await fails(ValidationError, posts.create("x", ["nobody"]))
    assert str(unknown) == "Profile not found for nobody"

    # In a form the SDK writes a boolean as Python does, `True`, and the documentation has `true` and `false`.
    loud = PlatformParams(instagram=InstagramParams(made_with_ai=True))
    wrong = await fails(
        ValidationError, posts.create("x", ["instagram"], media_files=[file("c.png", b"PNG")], platforms=loud)
    )
    assert "platforms.instagram.made_with_ai" in str(wrong), wrong
    # And an object of a list as the text of a dictionary. As JSON, both arrive.
    tags = InstagramParams(made_with_ai=True, user_tags=[InstagramUserTag(username="natgeo", x=0.5, y=0.5)])
    wrong = await fails(
        ValidationError,
        posts.create(
            "x",
            ["instagram"],
            media_files=[file("c.png", b"PNG")],
            platforms=PlatformParams(instagram=InstagramParams(user_tags=tags.user_tags)),
        ),
    )
    assert "platforms.instagram.user_tags" in str(wrong), wrong
    tagged = await posts.create("x", ["instagram"], media=[PHOTO], platforms=PlatformParams(instagram=tags))
    params = tagged.platforms[0].params
    assert params == {"made_with_ai": True, "user_tags": [{"username": "natgeo", "x": 0.5, "y": 0.5}]}, params


async def list_posts(posts):
    everything = await posts.list(per_page=100)
    assert everything.total == len(everything.data) > 8 and everything.page == 0
    page = await posts.list(page=1, per_page=3)
    assert [post.id for post in page.data] == [post.id for post in everything.data[3:6]]
    assert (page.total, page.page, page.per_page) == (everything.total, 1, 3)
    drafts = await posts.list(status="draft", per_page=100)
    assert 0 < drafts.total < everything.total and {post.status for post in drafts.data} == {"draft"}
    later = await posts.create("Later", ["threads"], scheduled_at=in_hours(5))
    assert (later.status, later.scheduled_at is not None) == ("scheduled", True)
    assert [post.id for post in (await posts.list(scheduled_after=in_hours(4))).data] == [later.id]
    assert (await posts.list(scheduled_after=in_hours(6))).total == 0
    # The documentation names the filter `platforms[]`. The SDK sends `platforms`, which filters nothing.
    assert (await posts.list(platforms=["pinterest"])).total == everything.total + 1
    # The documentation lists posts that are `processed` as `published`, which the SDK's type of the filter lacks. Nothing checks it.
    published = await posts.list(status="published", per_page=100)
    assert published.total and {post.status for post in published.data} == {"processed"}
    await fails(AuthenticationError, posts.list(profile_group_id="none"))
    return later


async def update_and_publish(posts, later):
    later = await posts.update(later.id, body="Later, in other words", scheduled_at=in_hours(6))
    assert (later.body, later.status) == ("Later, in other words", "scheduled")
    draft = await posts.create("Draft", ["threads"], draft=True)
    title = PlatformParams(youtube=YouTubeParams(title="A"))
    draft = await posts.update(draft.id, profiles=["threads", "youtube"], platforms=title)
    assert statuses(draft) == {"threads": "pending", "youtube": "pending"}
    assert draft.platforms[1].params == {"title": "A"}
    # It lacks a video for YouTube until now.
    missing = await fails(ValidationError, posts.publish_draft(draft.id))
    assert "youtube: `media` is required" in missing.response["errors"][0], missing.response
    draft = await posts.update(draft.id, media_files=[file("clip.mp4", b"MP4")], thread=[])
    assert [media.content_type for media in draft.media] == ["video/mp4"]
    draft = await posts.update(draft.id, profiles=["threads"], media=[], thread=[ThreadChildInput(body="2")])
    assert (draft.media, [child.body for child in draft.thread], draft.draft) == ([], ["2"], True)
    published = await posts.publish_draft(draft.id)
    assert (published.status, published.draft) == ("processing", False)
    assert statuses(await posts.get(draft.id)) == {"threads": "published"}
    again = await fails(ValidationError, posts.publish_draft(draft.id))
    assert str(again) == "Post is not a draft"
    late = await fails(ValidationError, posts.update(draft.id, profiles=["twitter"]))
    assert str(late).startswith("Post cannot be edited"), late

    pin = PlatformParams(pinterest=PinterestParams(board_id="987654321", title="Before"))
    pin = await posts.create("A pin", ["pinterest"], media=[PHOTO], platforms=pin)
    await posts.get(pin.id)
    pin = await posts.update(pin.id, body="Edited", platforms=PlatformParams(pinterest=PinterestParams(title="After")))
    assert (pin.body, pin.status) == ("Edited", "processed")
    scheduled = await posts.create("Now a draft", ["threads"], scheduled_at=in_hours(9))
    assert (await posts.update(scheduled.id, draft=True)).status == "draft"


async def statistics(posts, post):
    await advance(3 * HOUR)
    stats = await posts.stats([post.id, "none"])
    assert set(stats.data) == {post.id}
    twitter, threads = stats.data[post.id].platforms
    assert (twitter.platform, threads.platform, len(twitter.records)) == ("twitter", "threads", 3)
    first, last = twitter.records[0], twitter.records[-1]
    assert 0 < first.stats["impressions"] < last.stats["impressions"] and first.recorded_at < last.recorded_at
    assert last.raw_stats["impression_count"] == last.stats["impressions"], last
    one = await posts.stats([post.id], profiles=["threads"], from_date=threads.records[1].recorded_at)
    assert [len(platform.records) for platform in one.data[post.id].platforms] == [2]
    one = await posts.stats([post.id], profiles=[twitter.profile_id], to_date=first.recorded_at.isoformat())
    assert [len(platform.records) for platform in one.data[post.id].platforms] == [1]


async def retries(posts):
    post = await posts.create("Again", ["threads"], draft=True)
    await control("platform_failures", {"post_id": post.id, "platform": "threads", "error": "Busy", "attempts": 1})
    await posts.publish_draft(post.id)
    # The documentation has `failed_waiting_for_retry`, and the models of the SDK do not.
    error = await fails(pydantic.ValidationError, posts.get(post.id))
    assert "failed_waiting_for_retry" in str(error)
    await advance(60)
    assert statuses(await posts.get(post.id)) == {"threads": "published"}
    failed = await posts.create("Never", ["threads"], draft=True)
    await control("platform_failures", {"post_id": failed.id, "platform": "threads", "error": "Suspended"})
    await posts.publish_draft(failed.id)
    entry = (await posts.get(failed.id)).platforms[0]
    assert (entry.status, entry.error) == ("failed", "Suspended")
    assert entry.error_details.platform_error_message == "Suspended"


async def delete(posts, post):
    await control("publishing_time", {"milliseconds": 60_000})
    deletion = await posts.delete_on_platform(post.id, network="twitter")
    assert deletion.success and [entry.platform for entry in deletion.deleting] == ["twitter"]
    # The skill of the vendor has `pending_deletion`, and the models of the SDK do not.
    error = await fails(pydantic.ValidationError, posts.get(post.id))
    assert "pending_deletion" in str(error)
    await advance(60)
    post = await posts.get(post.id)
    assert statuses(post) == {"twitter": "deleted", "threads": "published"}
    entry = deletion.deleting[0].post_profile_id
    gone = await fails(ValidationError, posts.delete_on_platform(post.id, post_profile_id=entry))
    assert gone.status_code == 422
    profile = next(entry.profile_id for entry in post.platforms if entry.platform == "threads")
    deletion = await posts.delete_on_platform(post.id, profile_id=profile)
    assert [entry.platform for entry in deletion.deleting] == ["threads"]
    await advance(60)
    await control("publishing_time", {"milliseconds": 0})
    photo = await posts.create("To stay", ["instagram"], media=[PHOTO], skip_duplicate_check=True)
    await posts.get(photo.id)
    stays = await fails(ValidationError, posts.delete_on_platform(photo.id))
    assert str(stays).endswith("platform deletion is not supported for instagram"), stays

    assert (await posts.delete(post.id)).deleted
    assert (await posts.delete(photo.id, delete_on_platform=True)).deleted
    await fails(NotFoundError, posts.get(post.id))


async def queue_posts(client, group):
    queues = counted(client.queues)
    slots = [{"day": day, "time": "09:00"} for day in range(7)]
    queue = await queues.create(
        "Daily", group, description="Every morning", timezone="Europe/Berlin", jitter=5, timeslots=slots
    )
    assert (queue.name, queue.description, queue.timezone) == ("Daily", "Every morning", "Europe/Berlin")
    assert (queue.enabled, queue.jitter, queue.profile_group_id, queue.posts_count) == (True, 5, group, 0)
    assert [(slot.day, slot.time) for slot in queue.timeslots] == [(day, "09:00") for day in range(7)]
    empty = await queues.create("Empty", group)
    assert (empty.timezone, empty.jitter, empty.timeslots) == ("UTC", 0, [])
    error = await fails(ValidationError, queues.next_slot(empty.id))
    assert str(error) == "No available slots found. Add timeslots to your queue."
    next_slot = (await queues.next_slot(queue.id)).next_slot
    datetime.datetime.fromisoformat(next_slot.replace("Z", "+00:00"))

    low = await client.posts.create("Low", ["threads"], queue_id=queue.id, queue_priority="low")
    high = await client.posts.create("High", ["threads"], queue_id=queue.id, queue_priority="high")
    low = await client.posts.get(low.id)
    assert (high.queue_id, high.queue_priority, high.status) == (queue.id, "high", "scheduled")
    assert high.scheduled_at < low.scheduled_at, "a higher priority goes out first"
    assert (await queues.get(queue.id)).posts_count == 2
    listed = {own.id: own for own in (await queues.list(profile_group_id=group)).data}
    assert set(listed) == {queue.id, empty.id} and listed[queue.id].posts_count == 2

    slot = queue.timeslots[0]
    changes = [{"day": 2, "time": "18:30"}, {"id": slot.id, "_destroy": True}]
    changed = await queues.update(queue.id, name="Often", timezone="UTC", jitter=0, timeslots=changes)
    times = [(own.day, own.time) for own in changed.timeslots]
    assert changed.name == "Often" and (2, "18:30") in times and (slot.day, slot.time) not in times, times
    assert not (await queues.update(queue.id, enabled=False, description="Paused")).enabled
    assert (await client.posts.get(high.id)).scheduled_at is None, "a paused queue publishes nothing"
    assert (await queues.update(queue.id, enabled=True)).enabled
    time = (await client.posts.get(high.id)).scheduled_at
    assert (await queues.delete(queue.id)).deleted
    high = await client.posts.get(high.id)
    assert (high.queue_id, high.scheduled_at) == (None, time), "the post keeps its time"
    await fails(NotFoundError, queues.get(queue.id))


async def main():
    async with PostProxy(KEY, base_url=BASE_URL) as client:
        group = (await client.profile_groups.list()).data[0].id
    async with PostProxy(KEY, base_url=BASE_URL, profile_group_id=group) as client:
        posts = counted(client.posts)
        published = await create_and_get(posts)
        await create_what_is_rejected(posts)
        later = await list_posts(posts)
        await update_and_publish(posts, later)
        await queue_posts(client, group)
        await statistics(posts, published)
        await retries(posts)
        await delete(posts, published)
        for resource in [client.posts, client.queues]:
            names = {name for name in vars(type(resource)) if not name.startswith("_")}
            missing = names - {name.split(".")[1] for name in called if name.startswith(type(resource).__name__)}
            assert not missing, f"not called: {missing}"
    print(" ".join(sorted(called)))


asyncio.run(main())
