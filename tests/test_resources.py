from portraitcam import resources


def test_the_network_and_the_icon_that_ship_are_found() -> None:
    assert resources.model_path().is_file()
    assert resources.icon_path().is_file()


def test_built_in_backgrounds_are_found_by_name() -> None:
    found = resources.builtin_backgrounds()
    assert len(found) >= 6
    assert list(found) == sorted(found)
    assert all(path.is_file() and path.stem == name for name, path in found.items())
