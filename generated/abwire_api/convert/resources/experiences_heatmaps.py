"""The resource group ``experiences_heatmaps``."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, overload

from abwire_runtime.calls.downloads import FileTarget, Progress
from abwire_runtime.calls.resource import AsyncResource, Resource
from abwire_runtime.calls.response import Response
from abwire_runtime.data.unset import UNSET, Unset

from ..api import experiences_heatmaps as api

if TYPE_CHECKING:
    from .. import models


class ExperiencesHeatmaps(Resource):
    """Background and overlay images of an experience's heatmaps, per device."""

    __slots__ = ()

    @overload
    def background(
        self,
        experience_id: int,
        heatmap_id: str,
        *,
        device: models.HeatmapDevices | str | Unset = UNSET,
        account_id: int | Unset = UNSET,
        project_id: int | Unset = UNSET,
    ) -> models.ExperienceHeatmapBackgroundResponseData: ...
    @overload
    def background(
        self,
        experience_id: int,
        heatmap_id: str,
        *,
        body: models.GetExperienceHeatmapBackgroundRequestData,
        account_id: int | Unset = UNSET,
        project_id: int | Unset = UNSET,
    ) -> models.ExperienceHeatmapBackgroundResponseData: ...
    def background(
        self, experience_id: int, heatmap_id: str, **arguments: Any
    ) -> models.ExperienceHeatmapBackgroundResponseData:
        """Get the background image of a heatmap. Returns the page image for the chosen device (desktop by default), on
        which the overlay is laid. Changes nothing, although sent by POST. ``getExperienceHeatmapBackground``: POST
        /accounts/{account_id}/projects/{project_id}/experiences/{experience_id}/heatmaps/{heatmap_id}/background.

        Args:
            experience_id: ID of the experience.
            heatmap_id: ID of the heatmap.
            account_id: ID of the account that holds the data.
            project_id: ID of the project that holds the data.
            body: The whole body as a model, in place of its fields as keyword arguments.
        """
        arguments.update(experience_id=experience_id, heatmap_id=heatmap_id)
        return self._client.call(api.BACKGROUND, arguments)

    @overload
    def background_detailed(
        self,
        experience_id: int,
        heatmap_id: str,
        *,
        device: models.HeatmapDevices | str | Unset = UNSET,
        account_id: int | Unset = UNSET,
        project_id: int | Unset = UNSET,
    ) -> Response[models.ExperienceHeatmapBackgroundResponseData]: ...
    @overload
    def background_detailed(
        self,
        experience_id: int,
        heatmap_id: str,
        *,
        body: models.GetExperienceHeatmapBackgroundRequestData,
        account_id: int | Unset = UNSET,
        project_id: int | Unset = UNSET,
    ) -> Response[models.ExperienceHeatmapBackgroundResponseData]: ...
    def background_detailed(
        self, experience_id: int, heatmap_id: str, **arguments: Any
    ) -> Response[models.ExperienceHeatmapBackgroundResponseData]:
        """Like :meth:`background`, with the whole reply: status, headers, attempts."""
        arguments.update(experience_id=experience_id, heatmap_id=heatmap_id)
        return self._client.call_detailed(api.BACKGROUND, arguments)

    @overload
    def background_to_file(
        self,
        experience_id: int,
        heatmap_id: str,
        *,
        to: FileTarget,
        progress: Progress | None = None,
        device: models.HeatmapDevices | str | Unset = UNSET,
        account_id: int | Unset = UNSET,
        project_id: int | Unset = UNSET,
    ) -> int: ...
    @overload
    def background_to_file(
        self,
        experience_id: int,
        heatmap_id: str,
        *,
        to: FileTarget,
        progress: Progress | None = None,
        body: models.GetExperienceHeatmapBackgroundRequestData,
        account_id: int | Unset = UNSET,
        project_id: int | Unset = UNSET,
    ) -> int: ...
    def background_to_file(
        self, experience_id: int, heatmap_id: str, *, to: FileTarget, progress: Progress | None = None, **arguments: Any
    ) -> int:
        """Like :meth:`background`, with the file written as it comes, without holding it in memory.

        Args:
            to: A path, where the file is then whole or not at all, or a binary file open for writing.
            progress: Called with the bytes received so far, and how many it will be, None where the server does not
                say.

        Returns:
            The file's size in bytes.

        Raises:
            OSError: The file can't be written.
        """
        arguments.update(experience_id=experience_id, heatmap_id=heatmap_id)
        return self._client.call_to_file(api.BACKGROUND, arguments, to, progress)

    @overload
    def overlay(
        self,
        experience_id: int,
        heatmap_id: str,
        *,
        device: models.HeatmapDevices | str | Unset = UNSET,
        interaction: models.HeatmapInteractions | str | Unset = UNSET,
        account_id: int | Unset = UNSET,
        project_id: int | Unset = UNSET,
    ) -> models.ExperienceHeatmapOverlayResponseData: ...
    @overload
    def overlay(
        self,
        experience_id: int,
        heatmap_id: str,
        *,
        body: models.GetExperienceHeatmapOverlayRequestData,
        account_id: int | Unset = UNSET,
        project_id: int | Unset = UNSET,
    ) -> models.ExperienceHeatmapOverlayResponseData: ...
    def overlay(
        self, experience_id: int, heatmap_id: str, **arguments: Any
    ) -> models.ExperienceHeatmapOverlayResponseData:
        """Get the overlay image of a heatmap. Returns the image of clicks, scrolls or moves for the chosen device;
        clicks on desktop by default. Changes nothing, although sent by POST. ``getExperienceHeatmapOverlay``: POST
        /accounts/{account_id}/projects/{project_id}/experiences/{experience_id}/heatmaps/{heatmap_id}/overlay.

        Args:
            experience_id: ID of the experience.
            heatmap_id: ID of the heatmap.
            account_id: ID of the account that holds the data.
            project_id: ID of the project that holds the data.
            body: The whole body as a model, in place of its fields as keyword arguments.
        """
        arguments.update(experience_id=experience_id, heatmap_id=heatmap_id)
        return self._client.call(api.OVERLAY, arguments)

    @overload
    def overlay_detailed(
        self,
        experience_id: int,
        heatmap_id: str,
        *,
        device: models.HeatmapDevices | str | Unset = UNSET,
        interaction: models.HeatmapInteractions | str | Unset = UNSET,
        account_id: int | Unset = UNSET,
        project_id: int | Unset = UNSET,
    ) -> Response[models.ExperienceHeatmapOverlayResponseData]: ...
    @overload
    def overlay_detailed(
        self,
        experience_id: int,
        heatmap_id: str,
        *,
        body: models.GetExperienceHeatmapOverlayRequestData,
        account_id: int | Unset = UNSET,
        project_id: int | Unset = UNSET,
    ) -> Response[models.ExperienceHeatmapOverlayResponseData]: ...
    def overlay_detailed(
        self, experience_id: int, heatmap_id: str, **arguments: Any
    ) -> Response[models.ExperienceHeatmapOverlayResponseData]:
        """Like :meth:`overlay`, with the whole reply: status, headers, attempts."""
        arguments.update(experience_id=experience_id, heatmap_id=heatmap_id)
        return self._client.call_detailed(api.OVERLAY, arguments)

    @overload
    def overlay_to_file(
        self,
        experience_id: int,
        heatmap_id: str,
        *,
        to: FileTarget,
        progress: Progress | None = None,
        device: models.HeatmapDevices | str | Unset = UNSET,
        interaction: models.HeatmapInteractions | str | Unset = UNSET,
        account_id: int | Unset = UNSET,
        project_id: int | Unset = UNSET,
    ) -> int: ...
    @overload
    def overlay_to_file(
        self,
        experience_id: int,
        heatmap_id: str,
        *,
        to: FileTarget,
        progress: Progress | None = None,
        body: models.GetExperienceHeatmapOverlayRequestData,
        account_id: int | Unset = UNSET,
        project_id: int | Unset = UNSET,
    ) -> int: ...
    def overlay_to_file(
        self, experience_id: int, heatmap_id: str, *, to: FileTarget, progress: Progress | None = None, **arguments: Any
    ) -> int:
        """Like :meth:`overlay`, with the file written as it comes, without holding it in memory.

        Args:
            to: A path, where the file is then whole or not at all, or a binary file open for writing.
            progress: Called with the bytes received so far, and how many it will be, None where the server does not
                say.

        Returns:
            The file's size in bytes.

        Raises:
            OSError: The file can't be written.
        """
        arguments.update(experience_id=experience_id, heatmap_id=heatmap_id)
        return self._client.call_to_file(api.OVERLAY, arguments, to, progress)


class AsyncExperiencesHeatmaps(AsyncResource):
    """Background and overlay images of an experience's heatmaps, per device."""

    __slots__ = ()

    @overload
    async def background(
        self,
        experience_id: int,
        heatmap_id: str,
        *,
        device: models.HeatmapDevices | str | Unset = UNSET,
        account_id: int | Unset = UNSET,
        project_id: int | Unset = UNSET,
    ) -> models.ExperienceHeatmapBackgroundResponseData: ...
    @overload
    async def background(
        self,
        experience_id: int,
        heatmap_id: str,
        *,
        body: models.GetExperienceHeatmapBackgroundRequestData,
        account_id: int | Unset = UNSET,
        project_id: int | Unset = UNSET,
    ) -> models.ExperienceHeatmapBackgroundResponseData: ...
    async def background(
        self, experience_id: int, heatmap_id: str, **arguments: Any
    ) -> models.ExperienceHeatmapBackgroundResponseData:
        """Get the background image of a heatmap. Returns the page image for the chosen device (desktop by default), on
        which the overlay is laid. Changes nothing, although sent by POST. ``getExperienceHeatmapBackground``: POST
        /accounts/{account_id}/projects/{project_id}/experiences/{experience_id}/heatmaps/{heatmap_id}/background.

        Args:
            experience_id: ID of the experience.
            heatmap_id: ID of the heatmap.
            account_id: ID of the account that holds the data.
            project_id: ID of the project that holds the data.
            body: The whole body as a model, in place of its fields as keyword arguments.
        """
        arguments.update(experience_id=experience_id, heatmap_id=heatmap_id)
        return await self._client.call(api.BACKGROUND, arguments)

    @overload
    async def background_detailed(
        self,
        experience_id: int,
        heatmap_id: str,
        *,
        device: models.HeatmapDevices | str | Unset = UNSET,
        account_id: int | Unset = UNSET,
        project_id: int | Unset = UNSET,
    ) -> Response[models.ExperienceHeatmapBackgroundResponseData]: ...
    @overload
    async def background_detailed(
        self,
        experience_id: int,
        heatmap_id: str,
        *,
        body: models.GetExperienceHeatmapBackgroundRequestData,
        account_id: int | Unset = UNSET,
        project_id: int | Unset = UNSET,
    ) -> Response[models.ExperienceHeatmapBackgroundResponseData]: ...
    async def background_detailed(
        self, experience_id: int, heatmap_id: str, **arguments: Any
    ) -> Response[models.ExperienceHeatmapBackgroundResponseData]:
        """Like :meth:`background`, with the whole reply: status, headers, attempts."""
        arguments.update(experience_id=experience_id, heatmap_id=heatmap_id)
        return await self._client.call_detailed(api.BACKGROUND, arguments)

    @overload
    async def background_to_file(
        self,
        experience_id: int,
        heatmap_id: str,
        *,
        to: FileTarget,
        progress: Progress | None = None,
        device: models.HeatmapDevices | str | Unset = UNSET,
        account_id: int | Unset = UNSET,
        project_id: int | Unset = UNSET,
    ) -> int: ...
    @overload
    async def background_to_file(
        self,
        experience_id: int,
        heatmap_id: str,
        *,
        to: FileTarget,
        progress: Progress | None = None,
        body: models.GetExperienceHeatmapBackgroundRequestData,
        account_id: int | Unset = UNSET,
        project_id: int | Unset = UNSET,
    ) -> int: ...
    async def background_to_file(
        self, experience_id: int, heatmap_id: str, *, to: FileTarget, progress: Progress | None = None, **arguments: Any
    ) -> int:
        """Like :meth:`background`, with the file written as it comes, without holding it in memory.

        Args:
            to: A path, where the file is then whole or not at all, or a binary file open for writing.
            progress: Called with the bytes received so far, and how many it will be, None where the server does not
                say.

        Returns:
            The file's size in bytes.

        Raises:
            OSError: The file can't be written.
        """
        arguments.update(experience_id=experience_id, heatmap_id=heatmap_id)
        return await self._client.call_to_file(api.BACKGROUND, arguments, to, progress)

    @overload
    async def overlay(
        self,
        experience_id: int,
        heatmap_id: str,
        *,
        device: models.HeatmapDevices | str | Unset = UNSET,
        interaction: models.HeatmapInteractions | str | Unset = UNSET,
        account_id: int | Unset = UNSET,
        project_id: int | Unset = UNSET,
    ) -> models.ExperienceHeatmapOverlayResponseData: ...
    @overload
    async def overlay(
        self,
        experience_id: int,
        heatmap_id: str,
        *,
        body: models.GetExperienceHeatmapOverlayRequestData,
        account_id: int | Unset = UNSET,
        project_id: int | Unset = UNSET,
    ) -> models.ExperienceHeatmapOverlayResponseData: ...
    async def overlay(
        self, experience_id: int, heatmap_id: str, **arguments: Any
    ) -> models.ExperienceHeatmapOverlayResponseData:
        """Get the overlay image of a heatmap. Returns the image of clicks, scrolls or moves for the chosen device;
        clicks on desktop by default. Changes nothing, although sent by POST. ``getExperienceHeatmapOverlay``: POST
        /accounts/{account_id}/projects/{project_id}/experiences/{experience_id}/heatmaps/{heatmap_id}/overlay.

        Args:
            experience_id: ID of the experience.
            heatmap_id: ID of the heatmap.
            account_id: ID of the account that holds the data.
            project_id: ID of the project that holds the data.
            body: The whole body as a model, in place of its fields as keyword arguments.
        """
        arguments.update(experience_id=experience_id, heatmap_id=heatmap_id)
        return await self._client.call(api.OVERLAY, arguments)

    @overload
    async def overlay_detailed(
        self,
        experience_id: int,
        heatmap_id: str,
        *,
        device: models.HeatmapDevices | str | Unset = UNSET,
        interaction: models.HeatmapInteractions | str | Unset = UNSET,
        account_id: int | Unset = UNSET,
        project_id: int | Unset = UNSET,
    ) -> Response[models.ExperienceHeatmapOverlayResponseData]: ...
    @overload
    async def overlay_detailed(
        self,
        experience_id: int,
        heatmap_id: str,
        *,
        body: models.GetExperienceHeatmapOverlayRequestData,
        account_id: int | Unset = UNSET,
        project_id: int | Unset = UNSET,
    ) -> Response[models.ExperienceHeatmapOverlayResponseData]: ...
    async def overlay_detailed(
        self, experience_id: int, heatmap_id: str, **arguments: Any
    ) -> Response[models.ExperienceHeatmapOverlayResponseData]:
        """Like :meth:`overlay`, with the whole reply: status, headers, attempts."""
        arguments.update(experience_id=experience_id, heatmap_id=heatmap_id)
        return await self._client.call_detailed(api.OVERLAY, arguments)

    @overload
    async def overlay_to_file(
        self,
        experience_id: int,
        heatmap_id: str,
        *,
        to: FileTarget,
        progress: Progress | None = None,
        device: models.HeatmapDevices | str | Unset = UNSET,
        interaction: models.HeatmapInteractions | str | Unset = UNSET,
        account_id: int | Unset = UNSET,
        project_id: int | Unset = UNSET,
    ) -> int: ...
    @overload
    async def overlay_to_file(
        self,
        experience_id: int,
        heatmap_id: str,
        *,
        to: FileTarget,
        progress: Progress | None = None,
        body: models.GetExperienceHeatmapOverlayRequestData,
        account_id: int | Unset = UNSET,
        project_id: int | Unset = UNSET,
    ) -> int: ...
    async def overlay_to_file(
        self, experience_id: int, heatmap_id: str, *, to: FileTarget, progress: Progress | None = None, **arguments: Any
    ) -> int:
        """Like :meth:`overlay`, with the file written as it comes, without holding it in memory.

        Args:
            to: A path, where the file is then whole or not at all, or a binary file open for writing.
            progress: Called with the bytes received so far, and how many it will be, None where the server does not
                say.

        Returns:
            The file's size in bytes.

        Raises:
            OSError: The file can't be written.
        """
        arguments.update(experience_id=experience_id, heatmap_id=heatmap_id)
        return await self._client.call_to_file(api.OVERLAY, arguments, to, progress)
