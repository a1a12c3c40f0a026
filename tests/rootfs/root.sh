# SPDX-License-Identifier: GPL-3.0-or-later
# shellcheck shell=bash
# A bare Debian in a folder, and commands run in it. Sourced by debian12.sh and debian13.sh; needs root and mmdebstrap.

ROOTS=${ESPALIER_ROOTS:-/var/tmp/espalier-roots}
REPOSITORY=$(git -C "$(dirname "${BASH_SOURCE[0]}")" rev-parse --show-toplevel)

say() { printf '%s\n' "$*" >&2; }

# The mirror this machine itself uses for Debian proper.
mirror()
{
    # shellcheck disable=SC2016
    apt-get indextargets --format '$(LABEL) $(REPO_URI)' 'Created-By: Packages' | sed -n 's/^Debian //p' | head -n 1
}

# make_root SUITE DIR: the smallest Debian that has apt, git and sudo, and one user who may use sudo.
make_root()
{
    rm -rf "$2"
    mkdir -p "$(dirname "$2")"
    mmdebstrap --quiet --variant=minbase --include=git,ca-certificates,sudo "$1" "$2" "$(mirror)" || return 1
    cp /etc/resolv.conf "$2/etc/resolv.conf"
    chroot "$2" useradd --create-home --shell /bin/bash builder
    echo 'builder ALL=(ALL) NOPASSWD: ALL' >"$2/etc/sudoers.d/builder"
}

# clone_into DIR: the committed state of this repository, under a path with a space in it.
clone_into()
{
    rm -rf "$1/home/builder/my clones"
    git clone --quiet --no-hardlinks "file://$REPOSITORY" "$1/home/builder/my clones/espalier" || return 1
    git -C "$1/home/builder/my clones/espalier" checkout --quiet "$(git -C "$REPOSITORY" rev-parse HEAD)" || return 1
    chroot "$1" chown -R builder:builder /home/builder
}

# in_root DIR COMMAND: as the user, in a mount and process space of its own; nothing stays mounted or running after it.
in_root()
{
    # shellcheck disable=SC2016
    unshare --mount --pid --fork --kill-child bash -c '
        mount --make-rprivate /
        mount -t proc proc "$1/proc"
        mount --rbind /dev "$1/dev"
        mount -t tmpfs -o mode=1777 tmpfs "$1/dev/shm"
        mount -t tmpfs -o mode=1777 tmpfs "$1/tmp"
        exec chroot "$1" env -i PATH=/usr/local/sbin:/usr/local/bin:/usr/sbin:/usr/bin:/sbin:/bin TERM=dumb HOME=/home/builder \
            setpriv --reuid=builder --regid=builder --init-groups bash -c "$2"' _ "$1" "$2" </dev/null
}

# timed NAME COMMAND...: runs it, says how long it took, keeps its outcome.
timed()
{
    local name=$1 started=$SECONDS status=0
    shift
    say "== $name"
    "$@" || status=$?
    say "== $name: $([ $status -eq 0 ] && echo ok || echo "FAILED ($status)") after $((SECONDS - started)) s"
    return $status
}
