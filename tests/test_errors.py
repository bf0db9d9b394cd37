import inspect

from portraitcam import errors


def classes() -> list[type[errors.PortraitCamError]]:
    found = [c for _, c in inspect.getmembers(errors, inspect.isclass)]
    return [c for c in found if issubclass(c, errors.PortraitCamError)]


def test_every_error_is_drawn_in_the_tree() -> None:
    drawn = errors.__doc__ or ""
    assert len(classes()) > 5
    for error in classes():
        assert error.__name__ in drawn


def test_an_error_carries_its_message_and_its_remedy() -> None:
    error = errors.SinkError("The disk is full.", hint="Free some space.")
    assert str(error) == error.message == "The disk is full."
    assert error.hint == "Free some space."


def test_only_wrong_usage_exits_with_2() -> None:
    assert [c for c in classes() if c.exit_code == 2] == [
        errors.UnknownBackground,
        errors.UsageError,
    ]
